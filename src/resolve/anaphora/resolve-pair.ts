import type { Party, PersonEntity, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention } from '../../model/mention.ts';
import { type Document, personEntity, statesBefore } from '../document.ts';
import { rankStates } from '../states-of.ts';

/** "the two sides", "both leaders", "the two countries": the sides of the event told last, else the two states of the story. */
export function resolvePair(doc: Document, mention: AnaphorMention): Party[] {
  const pairs = doc.pairs.filter(({ at, parties }) => at < mention.start && parties.length === 2);
  if (mention.stands === 'two-persons' || mention.stands === 'they') {
    const personal = pairs.filter(({ parties }) =>
      parties.every(({ kind }) => kind === 'person' || kind === 'office'),
    );
    const told =
      lastHeld(personal)?.parties ??
      (mention.stands === 'two-persons' ? lastPersons(doc, mention) : undefined);
    return [...(told ?? pairs.at(-1)?.parties ?? [])];
  }
  const told = lastHeld(pairs)?.parties;
  const states = told && pairOfStates(doc, told);
  return states?.length === 2 ? states : twoOf(rankStates(doc.a, mention.start));
}

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
  const known = new Map(statesBefore(doc, doc.a.article.text.length).map((state) => [state.code, state]));
  if (doc.a.home) known.set(doc.a.home.code, doc.a.home);
  const found = new Map<string, StateEntity>();
  for (const party of parties) {
    const state = party.kind === 'state' ? party : known.get(codeOf(party) ?? '');
    if (state) found.set(state.code, state);
  }
  return [...found.values()];
}

function codeOf(party: Party): string | undefined {
  if (party.kind === 'person') return party.of;
  if (party.kind === 'organization') return party.of?.code;
  return party.kind === 'office' && party.of.kind === 'state' ? party.of.code : undefined;
}

const twoOf = (states: readonly StateEntity[]): StateEntity[] =>
  states.length < 2 ? [] : states.slice(0, 2);
