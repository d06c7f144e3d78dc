import type { Party, PersonEntity } from '../../model/entity.ts';
import type { Mention, OfficeMention, Served } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity, personNamed } from '../document.ts';
import { isIndefinite } from './is-indefinite.ts';
import { isOfNameless, personApposed } from './name-beside-office.ts';
import { namedLater } from './named-later.ts';
import { calledBy } from './other-names-of-offices.ts';
import { ownPronoun } from './own-pronoun.ts';
import type { Person } from './person.ts';
import { isOverAnother } from './portfolio.ts';
import { heldBefore, isDeputy, isDeputyToo, isUnder } from './ranks.ts';
import { sameServed, servedBy } from './same-served.ts';

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
  if (isIndefinite(office)) return namedLater(doc, mention);
  const ranked = RANKS.has(office.title.toLowerCase()) ? ofRank(doc, mention) : undefined;
  if (ranked) return personEntity(doc, ranked);
  const served = servedBy(doc, office);
  const sought = { head: office.head, called: calledBy(doc.a, mention), served };
  const title = office.title.toLowerCase();
  const called = ownPronoun(doc.a, mention);
  const fitting = doc.holders
    .before(mention.start, sought)
    .filter(
      (person) =>
        (!isDeputy(title) || isDeputyToo(person)) &&
        !isUnder(office, person) &&
        !isOverAnother(office, person) &&
        (!called || !person.told.pronoun || person.told.pronoun === called),
    );
  // Of "the minister" who was met as a counterpart is seldom the one.
  const own = served ? fitting : fitting.filter(({ told }) => !told.heads.has('counterpart'));
  const open = own.length > 0 ? own : fitting;
  // "Former President Lee met President Roe. *The president* said": whoever holds the office now.
  const holding = office.former ? open : open.filter((person) => !heldBefore(person, office));
  const likely = holding.length > 0 ? holding : open;
  const exact = likely.filter(({ told }) => told.titles.has(title));
  const best = likeliest(doc, exact.length > 0 ? exact : likely, mention, served);
  if (best) return personEntity(doc, best);
  if (served) {
    // "the DPRK leader": whoever leads that state was named last.
    const leader = office.head === 'leader' ? doc.holders.leadersBefore(mention.start, served)[0] : undefined;
    if (leader) return personEntity(doc, leader);
    const countryman = isCalling(mention)
      ? nearBefore(doc, mention).find((person) => sameServed(doc.served.ofPerson(person), served))
      : undefined;
    if (countryman) return personEntity(doc, countryman);
    const later = namedLater(doc, mention);
    if (later) return later;
    if (office.former) return lastSubject(doc, mention, partiesOf);
    return isCalling(mention) ? ofManyBefore(doc, mention, partiesOf) : undefined;
  }
  if (!GENERIC.has(office.head) || isOfNameless(doc, mention)) return undefined;
  return lastSubject(doc, mention, partiesOf);
}

/** Ranks that stand before a name as part of its title, with how they are cut short. */
const RANKS: ReadonlyMap<string, RegExp> = new Map([
  [
    'general',
    /(?:^|[^-\w])(?<!(?:Secretary|Attorney|Director|Consul|Governor|Prosecutor)[ -])(?:General|Gen\.)\s$/,
  ],
  ['admiral', /\b(?:Admiral|Adm\.)\s$/],
  ['colonel', /\b(?:Colonel|Col\.)\s$/],
  ['marshal', /\bMarshal\s$/],
]);

/** "army chief *General* Lee … The general said": whoever was named last with that rank. */
function ofRank(doc: Document, { office, start, sentence }: OfficeMention): Person | undefined {
  const rank = RANKS.get(office.title.toLowerCase());
  const { text } = doc.a.article;
  const named = mentionsWithin(doc.a, sentence - RANKED_WITHIN, start).findLast(
    (other) =>
      other.kind === 'person' &&
      rank?.test(text.slice(Math.max(0, other.nameSpan.start - 20), other.nameSpan.start)),
  );
  return named?.kind === 'person' ? doc.personOf.get(named) : undefined;
}

/** How many sentences back the rank was told of. */
const RANKED_WITHIN = 8;

/** "the Iranian diplomat": a calling that anybody of that state may have. */
const isCalling = ({ office }: OfficeMention): boolean =>
  office.determiner === 'the' &&
  /^(?:diplomat|official|politician|statesman|parliamentarian|lawmaker|legislator)$/.test(office.head);

/** "OAU envoy Ann Lee told … *The Norlandic diplomat* said": who acts right before and serves a body of many states. */
function ofManyBefore(
  doc: Document,
  mention: OfficeMention,
  partiesOf: (mention: Mention) => readonly Party[],
): PersonEntity | undefined {
  const before = lastSubject(doc, mention, partiesOf, 1);
  const person = before && personNamed(doc, before.name);
  return person && doc.served.ofPerson(person)?.kind === 'organization' ? before : undefined;
}

/** How many sentences back whoever is meant by a calling was named. */
const CALLED_WITHIN = 3;

/** The one named last first; those whom only somebody's quoted words name after those whom the reporter does. */
function nearBefore(doc: Document, { start, sentence }: OfficeMention): Person[] {
  const named = mentionsWithin(doc.a, sentence - CALLED_WITHIN, start)
    .reverse()
    .flatMap((other) => {
      const person = other.kind === 'person' ? doc.personOf.get(other) : undefined;
      return person ? [{ person, quoted: (doc.a.quotationAt[other.first] ?? -1) >= 0 }] : [];
    });
  return [...named.filter(({ quoted }) => !quoted), ...named.filter(({ quoted }) => quoted)].map(
    ({ person }) => person,
  );
}

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

/** Whoever holds offices holds the one that is sought, or one that a calling tells no more of: "the president" is no senator. */
function mayBe(doc: Document, { office }: OfficeMention, { name }: PersonEntity): boolean {
  const person = personNamed(doc, name);
  if (person && (isOverAnother(office, person) || isUnder(office, person))) return false;
  if (CALLINGS.test(office.head) || office.former) return true;
  const held = person?.offices.filter(({ counts }) => counts === 'yes') ?? [];
  if (person && held.length > 0 && isDeputy(office.title.toLowerCase()) && !isDeputyToo(person)) return false;
  return held.length === 0 || held.some(({ head }) => head.endsWith(office.head));
}

/** What many an official is called whatever the office. */
const CALLINGS =
  /^(?:official|diplomat|politician|statesman|leader|chief|envoy|negotiator|lawmaker|minister|secretary|general)$/;

/** The person who acted last before the mention. */
function lastSubject(
  doc: Document,
  mention: OfficeMention,
  partiesOf: (mention: Mention) => readonly Party[],
  reach = 4,
): PersonEntity | undefined {
  for (let back = 0; back <= reach; back++) {
    for (const subject of doc.foremostIn(mention.sentence - back)) {
      if (subject.mention.start >= mention.start || subject.mention === mention) continue;
      if (subject.mention.kind !== 'person' && subject.mention.kind !== 'anaphor') continue;
      const party = partiesOf(subject.mention).find((found) => found.kind === 'person');
      if (party?.kind === 'person' && mayBe(doc, mention, party)) return party;
    }
  }
  return undefined;
}
