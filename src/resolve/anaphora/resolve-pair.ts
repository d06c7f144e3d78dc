import { asRead } from '../../model/as-read.ts';
import type { Party, PersonEntity, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, lastStateBefore, personEntity } from '../document.ts';
import { rankStates } from '../states-of.ts';

/** "the two sides", "both leaders", "the two countries": the sides of the event told last, else the two states of the story. */
export function resolvePair(doc: Document, mention: AnaphorMention): readonly Party[] {
  const pairs = doc.pairs.filter(({ at, parties }) => at < mention.start && parties.length === 2);
  if (mention.stands === 'two-persons' || mention.stands === 'they') {
    const personal = pairs.filter(
      ({ parties }) =>
        parties.every(({ kind }) => kind === 'person' || kind === 'office') && suits(doc, mention, parties),
    );
    const told =
      lastHeld(personal)?.parties ??
      (mention.stands === 'two-persons' ? lastPersons(doc, mention) : undefined);
    // "the ministers of the two countries" whom nobody named are the countries.
    const parties = told ?? (namesStates(doc, mention) ? undefined : pairs.at(-1)?.parties);
    if (parties && suits(doc, mention, parties)) return [...parties];
    if (!namesStates(doc, mention)) return [];
  }
  const states = statesOfTold(doc, pairs);
  return states.length === 2 ? states : twoOf(rankStates(doc.a, mention.start));
}

/** The two states of the event told last before the mention: nobody where none was told of two. */
export const statesTold = (doc: Document, { start }: Mention): StateEntity[] =>
  statesOfTold(
    doc,
    doc.pairs.filter(({ at, parties }) => at < start && parties.length === 2),
  );

function statesOfTold(doc: Document, pairs: Document['pairs']): StateEntity[] {
  const told = lastHeld(pairs)?.parties;
  const states = told ? pairOfStates(doc, told) : [];
  return states.length === 2 ? states : [];
}

/** "the foreign ministers of the two countries" are not a president and a minister; "the leaders" may be anybody. */
function suits(doc: Document, mention: AnaphorMention, parties: readonly Party[]): boolean {
  const words = asRead(doc.a.article, mention).toLowerCase();
  const office =
    mention.stands === 'two-persons' ? /\b(minister|president|premier|secretar)/.exec(words)?.[1] : undefined;
  if (office === undefined) return true;
  return parties.every(
    (party) =>
      party.kind !== 'person' ||
      doc.personsByName
        .get(party.name)
        ?.some(({ offices }) => offices.some(({ title }) => title.toLowerCase().includes(office))),
  );
}

/** "the ministers *of the two countries*" can stand for the countries. */
const namesStates = (doc: Document, mention: AnaphorMention): boolean =>
  /\b(?:countries|states|nations|sides|governments)$/i.test(asRead(doc.a.article, mention));

/** How many sentences back two persons may be named whom "the two ministers" joins. */
const REACH = 2;

/** The two officials of two states named last, where nothing was yet told of them together. */
function lastPersons(doc: Document, mention: AnaphorMention): Party[] | undefined {
  const found = new Map<string, PersonEntity>();
  for (const [other, person] of doc.personOf) {
    if (other.start >= mention.start || mention.sentence - other.sentence > REACH) continue;
    const entity = personEntity(doc, person);
    if (entity.of) found.set(entity.name, entity);
  }
  const persons = [...found.values()];
  const states = new Set(persons.map(({ of }) => of));
  return persons.length === 2 && states.size === 2 ? persons : undefined;
}

/** Of events that took place rather than of those to come. */
const lastHeld = (pairs: Document['pairs']): Document['pairs'][number] | undefined =>
  pairs.findLast(({ occurred }) => occurred) ?? pairs.at(-1);

/** The states of two parties, where they are two. */
function pairOfStates(doc: Document, parties: readonly Party[]): StateEntity[] {
  const found = new Map<string, StateEntity>();
  for (const party of parties) {
    const state = party.kind === 'state' ? party : stateOfCode(doc, codeOf(party));
    if (state) found.set(state.code, state);
  }
  return [...found.values()];
}

function stateOfCode(doc: Document, sought: string | undefined): StateEntity | undefined {
  if (sought === undefined) return undefined;
  const { home } = doc.a;
  return home?.code === sought
    ? home
    : lastStateBefore(doc, Number.POSITIVE_INFINITY, ({ code }) => code === sought);
}

function codeOf(party: Party): string | undefined {
  if (party.kind === 'person') return party.of;
  if (party.kind === 'organization') return party.of?.code;
  return party.kind === 'office' && party.of.kind === 'state' ? party.of.code : undefined;
}

const twoOf = (states: readonly StateEntity[]): StateEntity[] =>
  states.length < 2 ? [] : states.slice(0, 2);
