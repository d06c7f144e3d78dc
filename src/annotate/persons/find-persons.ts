import type { TokenRange } from '../../model/span.ts';
import { findPrivateBodies } from '../bodies/find-private-bodies.ts';
import type { Draft } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { findAliases } from './find-aliases.ts';
import { findBareNames } from './find-bare-names.ts';
import { readHoldersInOrder } from './holders-in-order.ts';
import { readOfficeCommaName } from './office-comma-name.ts';
import { readListUnderOffice } from './office-over-list.ts';
import { readOfficeOverStates } from './office-over-states.ts';
import type { PersonGroup, PersonSearch } from './person-group.ts';
import { readColleagues } from './read-colleagues.ts';
import { shareStates } from './share-state.ts';
import { readTitleBeforeName } from './title-before-name.ts';
import { withAppositions } from './with-appositions.ts';

/**
 * Joins names and offices by the phrasings of the title and apposition grammar, surest first; `free` are the titles that
 * no name took, `bodies` the companies, banks and clubs whose names are no person's.
 */
export function findPersons(
  draft: Draft,
  titles: readonly Title[],
): { persons: PersonGroup[]; free: Title[]; bodies: TokenRange[] } {
  const offices = titles.filter((title) => title.head.kind === 'office');
  const search: PersonSearch = {
    draft,
    startingAt: new Map(offices.map((title) => [title.first, title])),
    used: new Set(),
    taken: new Int32Array(draft.tokens.length).fill(-1),
  };
  for (const title of titles) search.taken.fill(1, title.first, title.last);
  const persons: PersonGroup[] = [];
  const bodies = findPrivateBodies(draft, search.taken);
  for (const body of bodies) search.taken.fill(1, body.first, body.last);
  for (const read of [
    readOfficeOverStates,
    readHoldersInOrder,
    readTitleBeforeName,
    readOfficeCommaName,
    readListUnderOffice,
  ]) {
    for (const title of offices) if (!search.used.has(title)) addAll(search, persons, read(search, title));
  }
  addAll(search, persons, readColleagues(search, persons));
  addAll(search, persons, findBareNames(draft, search.taken));
  addAll(search, persons, findAliases(draft, persons, search.taken));
  const grouped = persons.map((person) => withAppositions(search, person));
  grouped.sort((a, b) => a.first - b.first);
  const free = titles.filter((title) => !search.used.has(title));
  return { persons: shareStates(draft, grouped, free), free, bodies };
}

function addAll(search: PersonSearch, persons: PersonGroup[], found: readonly PersonGroup[]): void {
  for (const person of found) {
    search.taken.fill(person.phrasing === 'office-comma-name' ? 3 : 2, person.first, person.last);
    persons.push(person);
  }
}
