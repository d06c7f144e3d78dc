import type { Party, PersonEntity } from '../../model/entity.ts';
import type { Mention, OfficeMention, PersonMention, Served } from '../../model/mention.ts';
import { type Document, personEntity } from '../document.ts';
import type { Person } from './cluster-persons.ts';
import { isOfNameless, personApposed } from './name-beside-office.ts';
import { calledBy, isCalled } from './other-names-of-offices.ts';

/** Heads that mean whoever leads: "the DPRK leader" may be introduced as president or general secretary. */
const LEADERS = new Set([
  'leader',
  'president',
  'premier',
  'prime minister',
  'chairman',
  'general secretary',
  'secretary general',
  'king',
  'chancellor',
  'supreme leader',
  'head',
  'emir',
  'sultan',
  'ruler',
  'emperor',
  'queen',
  'pm',
]);
/** Heads that name a person's calling rather than an office: they stand for the official spoken of last. */
const GENERIC = new Set([
  'official',
  'diplomat',
  'politician',
  'leader',
  'minister',
  'president',
  'premier',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'ambassador',
  'envoy',
  'chief',
  'secretary',
  'general',
  'chancellor',
  'statesman',
  'senator',
  'lawmaker',
  'negotiator',
  'prime minister',
  'chairman',
  'king',
]);

/** The named holder of an office mentioned without a name, where the article introduces one and no other fits as well. */
export function findHolder(
  doc: Document,
  mention: OfficeMention,
  partiesOf: (mention: Mention) => readonly Party[],
): PersonEntity | undefined {
  const { office } = mention;
  const apposed = personApposed(doc, mention);
  if (apposed) return apposed;
  // "a spokesman said": whoever is named so later is meant, never one named before.
  if (office.determiner === 'a' || office.determiner === 'an') return named(doc, mention);
  const before = personsBefore(doc, mention.start);
  const served = office.served ?? (office.servedThrough && doc.served.ofOffice(office));
  const called = calledBy(doc.a, mention);
  const fitting = before.filter((person) => holds(doc, person, office.head, served, called));
  const exact = fitting.filter((person) =>
    person.offices.some(({ title }) => title.toLowerCase() === office.title.toLowerCase()),
  );
  const best = likeliest(doc, exact.length > 0 ? exact : fitting, mention, served);
  if (best) return personEntity(doc, best);
  if (served) {
    // "the DPRK leader": whoever leads that state was named last.
    const leader = office.head === 'leader' ? before.find((person) => leads(doc, person, served)) : undefined;
    if (leader) return personEntity(doc, leader);
    const countryman = isCalling(mention)
      ? before.find((person) => isNear(person, mention) && sameServed(doc.served.ofPerson(person), served))
      : undefined;
    if (countryman) return personEntity(doc, countryman);
    return named(doc, mention) ?? (office.former ? lastSubject(doc, mention, partiesOf) : undefined);
  }
  if (!GENERIC.has(office.head) || isOfNameless(doc, mention)) return undefined;
  return lastSubject(doc, mention, partiesOf);
}

/** "the Iranian diplomat": a calling that anybody of that state may have. */
const isCalling = ({ office }: OfficeMention): boolean =>
  office.determiner === 'the' && /^(?:diplomat|official|politician|statesman)$/.test(office.head);

/** How many sentences back whoever is meant by a calling was named. */
const CALLED_WITHIN = 3;

const isNear = ({ mentions }: Person, { start, sentence }: OfficeMention): boolean =>
  mentions.some((other) => other.start < start && sentence - other.sentence <= CALLED_WITHIN);

/**
 * Of several who hold such an office, and where the text does not say of which state: whoever acts in the sentence before,
 * whoever serves the state that the story is told from, whoever was named last.
 */
function likeliest(
  doc: Document,
  persons: readonly Person[],
  mention: OfficeMention,
  served: Served | undefined,
): Person | undefined {
  if (served !== undefined || persons.length < 2) return persons[0];
  const acting = doc
    .subjectsIn(mention.sentence - 1)
    .find((subject) => subject.mention.kind === 'person')?.mention;
  const actor = acting?.kind === 'person' ? doc.personOf.get(acting) : undefined;
  if (actor && persons.includes(actor)) return actor;
  const { home } = doc.a;
  return (home && persons.find((person) => sameServed(doc.served.ofPerson(person), home))) ?? persons[0];
}

/** Persons named before an offset, the one named last first. */
function personsBefore({ personOf }: Document, offset: number): Person[] {
  const last = new Map<Person, number>();
  for (const [mention, person] of personOf) if (mention.start < offset) last.set(person, mention.start);
  return [...last].sort((x, y) => y[1] - x[1]).map(([person]) => person);
}

function holds(
  doc: Document,
  person: Person,
  head: string,
  served: Served | undefined,
  called = head,
): boolean {
  return person.offices.some((office) => {
    if (!sameHead(office.head, head) && !isCalled(called, office)) return false;
    return served === undefined || sameServed(doc.served.ofOffice(office, person), served);
  });
}

/** One office under two names. */
const PREMIERS = new Set(['premier', 'prime minister', 'pm']);

const sameHead = (a: string, b: string): boolean =>
  a === b ||
  (PREMIERS.has(a) && PREMIERS.has(b)) ||
  a.endsWith(` ${b}`) ||
  b.endsWith(` ${a}`) ||
  (a.startsWith('spokes') && b.startsWith('spokes'));

const sameServed = (a: Served | undefined, b: Served): boolean =>
  a !== undefined &&
  (a.kind === 'state' && b.kind === 'state'
    ? a.code === b.code
    : a.kind === b.kind && 'name' in a && 'name' in b && a.name === b.name);

const leads = (doc: Document, person: Person, served: Served): boolean =>
  person.offices.some(
    ({ head, title, former }) => LEADERS.has(head) && !former && !/deputy|vice/i.test(title),
  ) && sameServed(doc.served.ofPerson(person), served);

/** How many sentences after the office its holder's name may come. */
const NAMED_WITHIN = 6;

/** "The top leader of the DPRK met ... between Kim Jong Un, general secretary ...": the name comes soon after. */
function named(doc: Document, mention: OfficeMention): PersonEntity | undefined {
  const { office } = mention;
  const served = office.served ?? (office.servedThrough && doc.served.ofOffice(office));
  if (!served) return undefined;
  const later = [...doc.personOf].filter(
    ([other, person]) =>
      other.start > mention.start &&
      other.sentence <= mention.sentence + NAMED_WITHIN &&
      !introducedBefore(person, mention),
  );
  const only = (fits: (other: PersonMention, person: Person) => boolean): Person | undefined => {
    const [person, ...others] = new Set(
      later.filter(([other, each]) => fits(other, each)).map(([, each]) => each),
    );
    return others.length === 0 ? person : undefined;
  };
  const titled = (each: Person): boolean =>
    each.offices.some(({ title }) => title.toLowerCase() === office.title.toLowerCase());
  const person =
    only((_, each) => titled(each) && holds(doc, each, office.head, served)) ??
    only((_, each) => holds(doc, each, office.head, served)) ??
    only((other, each) => introducesOfficial(doc, mention, other, each, served)) ??
    (office.head === 'leader' ? only((_, each) => leads(doc, each, served)) : undefined);
  return person && personEntity(doc, person);
}

const introducedBefore = (person: Person, { start, office }: OfficeMention): boolean =>
  (office.determiner === 'a' || office.determiner === 'an') &&
  person.mentions.some((other) => other.start < start);

/**
 * "a Palestinian official told … said Ahmed X, an assistant to the minister": somebody first named in the next two
 * sentences, speaking, who serves the same state.
 */
function introducesOfficial(
  doc: Document,
  mention: OfficeMention,
  other: PersonMention,
  person: Person,
  served: Served,
): boolean {
  if (other.sentence > mention.sentence + 2 || person.mentions[0] !== other) return false;
  const acts = doc.subjectsIn(other.sentence);
  if (!acts.some((subject) => subject.mention === other && subject.speaks)) return false;
  return mention.office.counts === 'no' && sameServed(doc.served.ofPerson(person), served);
}

/** The person who acted last before the mention. */
function lastSubject(
  doc: Document,
  mention: OfficeMention,
  partiesOf: (mention: Mention) => readonly Party[],
): PersonEntity | undefined {
  for (let back = 0; back <= 4; back++) {
    for (const subject of [...doc.subjectsIn(mention.sentence - back)].reverse()) {
      if (subject.mention.start >= mention.start || subject.mention === mention) continue;
      if (subject.mention.kind !== 'person' && subject.mention.kind !== 'anaphor') continue;
      const party = partiesOf(subject.mention).find((found) => found.kind === 'person');
      if (party?.kind === 'person') return party;
    }
  }
  return undefined;
}
