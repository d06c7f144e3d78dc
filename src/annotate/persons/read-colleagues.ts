import type { Served } from '../../model/mention.ts';
import { type Draft, isPossessive } from '../draft.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';
import { readFullName } from './read-full-name.ts';

const JOINS = /^(?:,|and|with|along|together|alongside|joined|by|plus)$/;

/**
 * "Norlandic Foreign Minister Ann Lee, along with *Sudland's Bo Chan and Estland's Cy Day*": who stands beside a minister by
 * name and state alone is a minister of the same field. Heads of state and of government meet each other, so that of them this tells nothing.
 */
export function readColleagues({ draft }: PersonSearch, persons: readonly PersonGroup[]): PersonGroup[] {
  return persons.flatMap((person) => {
    const [title] = person.titles;
    if (!title?.served || title.head.head !== 'minister' || title.titleFirst === title.headFirst) return [];
    const found: PersonGroup[] = [];
    const limit = limitOf(draft, person.first);
    for (let at = person.last; ; ) {
      const next = readStateAndName(draft, at, limit);
      if (!next) return found;
      found.push({
        ...next.group,
        titles: [{ ...title, each: true, served: next.served }],
        phrasing: 'office-over-list',
      });
      at = next.group.last;
    }
  });
}

type StateAndName = {
  readonly group: Pick<PersonGroup, 'first' | 'last' | 'name'>;
  readonly served: Served;
};

/** ", along with Sudland's Bo Chan": what joins it, a state that owns, and a name of two words and more. */
function readStateAndName(draft: Draft, at: number, limit: number): StateAndName | undefined {
  let first = at;
  while (first < limit && JOINS.test(draft.tokens[first]?.lower ?? '')) first++;
  const state = draft.named[draft.namedAt[first] ?? -1];
  if (first === at || state?.first !== first || state.thing.kind !== 'state') return undefined;
  if (!isPossessive(draft.tokens[state.last])) return undefined;
  const name = readFullName(draft, state.last + 1, limit);
  if (!name || draft.lexicon.heads.longestAt(draft.tokens, name.first, limit)) return undefined;
  return { group: { first, last: name.last, name }, served: state.thing.state };
}
