import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Prepositional } from './read-complements.ts';
import { readList } from './read-list.ts';
import { CLAUSE_TAKERS } from './verb-classes.ts';
import { headAt, kindAt, lowerAt, mentionOf, nounAt, sentencePhrases, verbAt } from './walk.ts';

/** How many adverbials may stand before an object that waits behind them. */
const MOST_BEFORE = 3;

/**
 * "received *in Riga* the visiting minister", "received *at the palace on Tuesday* the minister of …", "hosted *to dinner* the
 * visiting king": an object may wait behind where and how it was done, unless it acts itself.
 */
export function isLateObject(
  a: AnnotatedArticle,
  v: number,
  at: number,
  before: readonly Prepositional[],
): boolean {
  const verb = verbAt(a, v);
  if (!verb || verb.passive || before.length === 0 || before.length > MOST_BEFORE) return false;
  const given = before.length === 1 && before.every(({ word, nouns }) => isReceiver(a, word, nouns, at));
  // "conclude *by May* an accord" says of no clause what "said in May the accord …" does.
  if (CLAUSE_TAKERS.has(verb.lemma) && verb.lemma !== 'conclude' && !given) return false;
  if (!given && !before.every((each) => isAside(a, each))) return false;
  const { next } = readList(a, at, sentencePhrases(a, at).last);
  return verbAt(a, next)?.form !== 'finite';
}

/** What says where, how, how long or at what occasion, and never whom. */
const isAside = (a: AnnotatedArticle, { word, nouns }: Prepositional): boolean =>
  isWhere(a, word, nouns) ||
  isManner(a, word, nouns) ||
  isSpan(a, word, nouns) ||
  isDeadline(a, word, nouns) ||
  isHouse(a, word, nouns) ||
  isTally(a, word, nouns) ||
  isOccasion(a, word, nouns);

/** "proposed *to Norland* a pact", "signed *with Sudland* an accord": something new behind whom it is for. */
const isReceiver = (a: AnnotatedArticle, word: string, nouns: readonly number[], at: number): boolean =>
  /^(?:to|with)$/.test(word) &&
  /^an?$/.test(lowerAt(a, nounAt(a, at)?.first ?? -1)) &&
  nouns.every((p) => /^(?:state|organization|person|office)$/.test(mentionOf(a, p)?.kind ?? ''));

/** "in Riga", "at Norland". */
export const isWhere = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  /^(?:in|at)$/.test(word) && nouns.every((p) => isPlace(mentionOf(a, p)));

/** "at *the palace*", "in *her office*", "at *his summer residence*". */
const isHouse = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  /^(?:in|at|outside|aboard)$/.test(word) && nouns.every((p) => HOUSE.test(headAt(a, p)));

const HOUSE =
  /^(?:palace|residence|office|offices|house|home|mansion|villa|castle|estate|retreat|lodge|ministry|headquarters|embassy|mission|chancellery|parliament|airport|station|hotel|resort|capital|city|town|border|crossing|garden|hall|room|suite|study|library|chamber|yacht|ship|tent|camp|base|barracks|seat|quarters|club)$/;

/** "ratified *by 71 votes to 4* the accord", "adopted *by a wide margin* the pact". */
const isTally = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  /^(?:by|with|to|against)$/.test(word) &&
  nouns.every((p) =>
    /^(?:votes?|majority|margin|acclamation|consensus|nays|abstentions?|\d+)$/.test(headAt(a, p)),
  );

/** "renewed *for five years* the accord". */
const isSpan = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  word === 'for' &&
  nouns.every((p) => /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/.test(headAt(a, p)));

/** "will conclude *by the end of 2026* an accord", "signed *before the deadline* a pact". */
const isDeadline = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  /^(?:by|before|until)$/.test(word) &&
  nouns.every(
    (p) =>
      /^(?:end|close|year|deadline|summer|autumn|fall|winter|spring|year-end)$/.test(headAt(a, p)) ||
      (headAt(a, p) === 'the' && kindAt(a, p + 1) === 'date'),
  );

/** "accepted *with pleasure* the invitation", "cancelled *at short notice* a visit", "met *behind closed doors* the envoy". */
const isManner = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  (/^with(?:out)?$/.test(word) && nouns.every((p) => MANNER.test(headAt(a, p)))) ||
  (word === 'at' && nouns.every((p) => /^(?:notice|minute|moment|stage)$/.test(headAt(a, p)))) ||
  (word === 'behind' && nouns.every((p) => headAt(a, p) === 'doors')) ||
  (word === 'in' && nouns.every((p) => /^(?:private|audience|secret|person)$/.test(headAt(a, p))));

const MANNER =
  /^(?:pleasure|gratitude|thanks|appreciation|satisfaction|regret|reluctance|interest|concern|caution|delay|hesitation|enthusiasm|alarm|indignation|relief|joy|honou?rs|warmth|pomp|ceremony|fanfare|cordiality|courtesy)$/;

/** "hosted *to dinner* the king", "received *during her stay* the envoy", "saw *after the ceremony* his guest". */
const isOccasion = (a: AnnotatedArticle, word: string, nouns: readonly number[]): boolean =>
  /^(?:to|for|over|at|during|after|before)$/.test(word) && nouns.every((p) => OCCASION.test(headAt(a, p)));

const OCCASION =
  /^(?:dinner|lunch|luncheon|breakfast|tea|coffee|supper|banquet|talks|ceremony|visit|stay|stop|stopover|session|summit)$/;

const isPlace = (mention: Mention | undefined): boolean =>
  mention?.kind === 'place' || (mention?.kind === 'state' && mention.paired === undefined);
