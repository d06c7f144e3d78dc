import type { Party, PersonEntity, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention, StateMention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import { partyKey } from '../facts/same-party.ts';
import type { Person } from '../persons/person.ts';
import { rankPersons } from './rank-persons.ts';

/** How many sentences back those whom a calling means may be named. */
const REACH = 4;

/** Who came and who received them, most likely first, among those named shortly before: by whose land the story is in. */
export function guestsAndHosts(
  doc: Document,
  mention: Mention,
): Readonly<Record<'guest' | 'host', readonly PersonEntity[]>> {
  const near = rankPersons(
    doc,
    mention,
    REACH,
    (person) => doc.served.isOfficial(person) && !actsBefore(doc, mention, person),
  );
  const land = landOf(doc, near);
  const isAtHome = (party: PersonEntity): boolean => land !== undefined && party.of === land.code;
  return {
    guest: land ? near.filter((party) => party.of !== undefined && !isAtHome(party)) : [],
    host: near.filter(isAtHome),
  };
}

/** "*Lee* told her guest that": whoever does it is another. */
const actsBefore = (doc: Document, mention: Mention, person: Person): boolean =>
  doc
    .subjectsIn(mention.sentence)
    .some(
      ({ mention: other }) =>
        other.kind === 'person' && other.start < mention.start && doc.personOf.get(other) === person,
    );

/** The state that the story is told from where it tells of somebody of it and of another, else where one of them was told to go. */
function landOf(doc: Document, near: readonly PersonEntity[]): StateEntity | undefined {
  const { home } = doc.a;
  if (home && near.some(({ of }) => of === home.code)) return home;
  const goals = near.flatMap((party) => {
    const goal = doc.pairs.lastGoal(party);
    return goal && goal.code !== party.of ? [goal] : [];
  });
  return goals[0] ?? home;
}

/** "both guests", "the two visitors" */
export const areGuests = ({ a }: Document, { last }: AnaphorMention): boolean =>
  /^(?:guests|visitors)$/.test(a.tokens[last - 1]?.lower ?? '');

/** "X met Y. *The former* said": the first and the last of those named together last; of states where no two persons are. */
export function formerAndLatter(
  doc: Document,
  mention: AnaphorMention,
  stands: 'former' | 'latter',
): readonly Party[] {
  for (let back = 0; back <= REACH; back++) {
    const there = mentionsWithin(doc.a, mention.sentence - back, mention.start).filter(
      ({ sentence }) => sentence === mention.sentence - back,
    );
    const persons = distinct(
      there.flatMap((other) => {
        const person = other.kind === 'person' ? doc.personOf.get(other) : undefined;
        return person ? [personEntity(doc, person)] : [];
      }),
    );
    const states = distinct(
      there.flatMap((other) => (other.kind === 'state' && other.form === 'name' ? [other.state] : [])),
    );
    const told = persons.length > 1 ? persons : states;
    if (told.length > 1) return told.slice(stands === 'former' ? -2 : -1);
    if (persons.length === 1) return [];
  }
  return [];
}

const distinct = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [partyKey(party), party])).values(),
];

/** Whether a demonym calls one person: "*the Finn* said", against "the Finns", "the Chinese", "the Finnish port". */
export function callsOne({ a }: Document, mention: StateMention): boolean {
  const { form, possessive, paired, first, last } = mention;
  if (form !== 'demonym' || possessive || paired || a.tokens[first - 1]?.lower !== 'the') return false;
  // "the *Norwegian* and Finnish presidents"
  const joined = /^(?:and|or|,)$/.test(a.tokens[last]?.lower ?? '') && (a.mentionAt[last + 1] ?? -1) >= 0;
  if (joined) return false;
  const phrase = a.phrases[a.phraseAt[first] ?? -1];
  return (
    phrase?.kind === 'noun' &&
    phrase.first === first - 1 &&
    phrase.last === last &&
    !MANY.test(a.tokens[last - 1]?.lower ?? '')
  );
}

/** How a demonym ends that may call many: "the Finns", "the French", "the Chinese", "the Swiss". */
const MANY = /(?:s|sh|ch|ese)$/;

/** "Minister Lee met Minister Roe. *The Finn* said": whoever of those named shortly before serves the state, or is called after it. */
export function countryman(doc: Document, mention: StateMention): readonly Party[] {
  const { code } = mention.state;
  return rankPersons(doc, mention, REACH, (person) => {
    const served = doc.served.ofPerson(person);
    return (served?.kind === 'state' && served.code === code) || person.told.states.has(code);
  }).slice(0, 1);
}
