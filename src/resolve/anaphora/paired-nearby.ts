import type { Party, PersonEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import { sameSide } from '../facts/same-party.ts';
import type { ToldPair } from '../told-pairs.ts';
import { otherSide } from './other-side.ts';

/** How many sentences back two names joined by "and" are the two that a plural means. */
const REACH = 1;

/**
 * The two persons that a plural means by how they are named, where that is nearer than the event told last: two of different
 * states joined by "and" ("will see *Berg and Korpi*. The two last met in May"), the two whom its own
 * sentence names ("*Berg* told *Korpi* so when the two met"), or the one named there and whoever stands out beside ("It was
 * handed over by *Berg* when the two met").
 */
export function pairedNearby(
  doc: Document,
  mention: AnaphorMention,
  told: ToldPair | undefined,
): readonly Party[] | undefined {
  const near = mentionsWithin(doc.a, mention.sentence - REACH, mention.start);
  return withOwnSentence(doc, mention, near, told) ?? lastJoined(doc, near, told?.at ?? 0);
}

/** Of names given since the event told last the two joined last. */
function lastJoined(doc: Document, near: readonly Mention[], since: number): readonly Party[] | undefined {
  for (let i = near.length - 1; i > 0; i--) {
    const [first, second] = [near[i - 1], near[i]];
    if (!first || !second || first.start < since) return undefined;
    const pair = isJoined(doc, first, second) ? [first, second].flatMap((each) => officialOf(doc, each)) : [];
    if (pair.length === 2 && pair[0]?.of !== pair[1]?.of) return pair;
  }
  return undefined;
}

/** The one named in the plural's own sentence, where the pair told last is without them. */
function withOwnSentence(
  doc: Document,
  mention: AnaphorMention,
  near: readonly Mention[],
  told: ToldPair | undefined,
): readonly Party[] | undefined {
  const own = near.filter(({ sentence }) => sentence === mention.sentence);
  const [only, ...others] = distinct(own.flatMap((each) => officialOf(doc, each)));
  if (only && others.length === 1 && others[0]?.of !== only.of) return [only, ...others];
  if (!only || others.length > 0 || !told || tells(doc, mention, only) || actsOn(doc, mention, only))
    return undefined;
  if (told.parties.some((party) => sameSide(party, only))) return undefined;
  const other = otherSide(doc, mention, [only]);
  return other && [other, only];
}

/** "*Berg and Korpi*": nothing but the conjunction stands between, and no third before. */
const isJoined = ({ a }: Document, first: Mention, second: Mention): boolean =>
  second.first - first.last === 1 &&
  a.tokens[first.last]?.lower === 'and' &&
  a.tokens[first.first - 1]?.lower !== ',';

function officialOf(doc: Document, mention: Mention): PersonEntity[] {
  const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
  const entity = person && personEntity(doc, person);
  return entity?.of ? [entity] : [];
}

const distinct = (persons: readonly PersonEntity[]): PersonEntity[] => [
  ...new Map(persons.map((person) => [person.name, person])).values(),
];

/** "*Berg* telephoned both leaders", "*Berg* spoke with the two": whoever acts is none of those it is done to. */
const actsOn = (doc: Document, { first, sentence, start }: Mention, { name }: PersonEntity): boolean =>
  DONE_TO.test(doc.a.tokens[first - 1]?.lower ?? '') &&
  doc
    .subjectsIn(sentence)
    .some(
      ({ mention }) =>
        mention.start < start && officialOf(doc, mention).some((person) => person.name === name),
    );

const DONE_TO =
  /^(?:with|to|from|met|saw|seen|received|telephoned|phoned|called|urged|told|briefed|welcomed|hosted|invited|summoned|congratulated)$/;

/** "*Berg* said the two leaders had met": who tells of others need not be one of them. */
const tells = (doc: Document, { sentence }: Mention, { name }: PersonEntity): boolean =>
  doc
    .subjectsIn(sentence)
    .some(({ speaks, mention }) => speaks && officialOf(doc, mention).some((person) => person.name === name));
