import { countEach } from '../../counts.ts';
import { groupBy } from '../../group-by.ts';
import type { LeaderRow } from '../../model/gazetteer.ts';
import type { IdentityWords } from '../../model/identity-words.ts';
import type { Iri } from '../../rdf/iri.ts';
import { stateIri } from '../../rdf/mint.ts';
import { yearOf } from '../day-number.ts';
import { compareNames } from '../names/compare-names.ts';
import { type NameForm, readNameForm } from '../names/name-form.ts';
import { readTitle } from '../offices/title-key.ts';
import type { NamedPerson } from './name-persons.ts';
import type { HeldOffice } from './profile.ts';

/** A person, and the item of Wikidata that a gazetteer has for the holder of the office. */
export interface PersonItem {
  readonly person: string;
  readonly label: string;
  /** `Q` and digits. */
  readonly wikidata: string;
  readonly certainty: number;
  readonly reason: string;
}

/** An office-holder of the gazetteer, ready to be compared. */
export interface Leader {
  readonly form: NameForm;
  readonly state: string;
  readonly heads: ReadonlySet<string>;
  readonly from: number;
  readonly to: number;
  readonly wikidata: string;
}

/** Office-holders by their states. */
export type Leaders = ReadonlyMap<string, readonly Leader[]>;

/** The office-holders of a gazetteer that have an item. */
export function indexLeaders(
  rows: readonly LeaderRow[],
  { base, words }: { readonly base: Iri; readonly words: IdentityWords },
): Leaders {
  const leaders = rows.flatMap(({ name, state, offices, from, to, wikidata }): Leader[] => {
    if (wikidata === undefined) return [];
    const heads = new Set(offices.flatMap((office) => readTitle(office, words.titleWords).heads));
    const iri = stateIri(base, state.code).value;
    return [
      { form: readNameForm(name), state: iri, heads, from, to: to ?? Number.POSITIVE_INFINITY, wikidata },
    ];
  });
  return groupBy(leaders, ({ state }) => state);
}

/**
 * Links persons to the items of the gazetteer's office-holders: one full name, one state, one office, and told of in the
 * years of office; later only as a former one. Of a person with two items nothing is told.
 */
export function findItems(
  persons: readonly NamedPerson[],
  leaders: Leaders,
  gainsaid: ReadonlySet<string>,
  words: IdentityWords,
): PersonItem[] {
  return persons.flatMap((person): PersonItem[] => {
    const known = new Set(person.profiles.flatMap(({ bodies }) => bodies));
    const near = [...known].flatMap((state) => leaders.get(state) ?? []);
    const fits = near.filter((leader) => isThem(person, leader, gainsaid, words));
    // "George W." is no other of the name where both are known.
    const exact = fits.filter(({ form }) => person.profiles.some((each) => isOneName(each.form, form)));
    const items = exact.length > 0 ? exact : fits;
    const [first] = items;
    if (!first || items.some(({ wikidata }) => wikidata !== first.wikidata)) return [];
    const name = exact.length > 0 ? 'one name' : 'one name in two spellings';
    return [
      {
        ...{ person: person.iri, label: person.label, wikidata: first.wikidata },
        certainty: exact.length > 0 ? 0.97 : 0.9,
        reason: `${name}, and the office of the gazetteer in its years`,
      },
    ];
  });
}

/** Of items that were found for persons those that stand for one. */
export function keepOnlyItems(found: readonly PersonItem[]): PersonItem[] {
  const uses = countEach(found.map(({ wikidata }) => wikidata));
  return found.filter(({ wikidata }) => uses.get(wikidata) === 1);
}

const isOneName = (a: NameForm, b: NameForm): boolean => a.whole.text === b.whole.text;

function isThem(
  { profiles }: NamedPerson,
  leader: Leader,
  gainsaid: ReadonlySet<string>,
  { givenNames }: IdentityWords,
): boolean {
  const isNamed = profiles.some(({ form }) => {
    const relation = compareNames(form, leader.form, givenNames);
    return relation !== undefined && relation !== 'partial';
  });
  return (
    isNamed &&
    profiles.some(({ mentions }) =>
      mentions.some(({ day, offices }) => {
        const year = day === undefined ? undefined : yearOf(day);
        return offices.some((office) => !gainsaid.has(office.tenure) && isHeld(office, year, leader));
      }),
    )
  );
}

/** In office in the year, or where it is told as a former one after its beginning. */
function isHeld({ body, title, former }: HeldOffice, year: number | undefined, leader: Leader): boolean {
  if (body !== leader.state || title.ranks.length > 0) return false;
  if (!title.heads.some((head) => leader.heads.has(head))) return false;
  if (year === undefined) return true;
  return year >= leader.from && (former || year <= leader.to);
}
