import { answerSpans, type Span, type SpanSort } from './answer-spans.ts';
import { WEEKDAY } from './answer-words.ts';
import type { Deed } from './asked-deed.ts';
import { clausesOf } from './clauses-of.ts';
import { isTied, type Placed } from './is-tied.ts';
import type { Term, Way } from './question-terms.ts';
import { type KeyedWord, keyedWords, keysOf } from './word-keys.ts';

/** What a question speaks of, and what may answer it. */
export interface Picking {
  readonly sort: SpanSort;
  readonly terms: readonly Term[];
  /** Keys of all words of the question and of what goes with them. */
  readonly asked: ReadonlySet<string>;
  readonly isState: (name: string) => boolean;
  /** Keys of whom the question names as its source, who is no answer. */
  readonly sources?: ReadonlySet<string>;
  readonly deed: Deed | undefined;
  /** What lies ahead is asked for. */
  readonly ahead?: boolean;
}

/** The share of a question's words, but for its names, that a sentence must have for some of its words alone to answer. */
const MOST_OF = 0.6;
/** The same where who is asked for stands where the verb has them. */
const MOST_OF_TIED = 0.5;
/** Words between a number and what it counts. */
const COUNTS = 4;

/** The words of a sentence that the words asked about govern; nothing where another reading is as good. */
export function shortAnswer(sentence: string, picking: Picking): Span | undefined {
  const { sort, terms } = picking;
  const words = keyedWords(sentence);
  const keys = words.map(({ key }) => key);
  const spans = spansOf(sentence, words, picking);
  const topics = terms.filter(({ kind }) => kind !== 'name').map((term) => placesOf(term, keys));
  const told = topics.filter((places) => places.length > 0);
  const most = sort === 'person' || sort === 'state' ? MOST_OF_TIED : MOST_OF;
  // When or where somebody was is told by no sentence that says nothing else of what is asked.
  if (UNTOLD.has(sort) && (topics.length === 0 || !namesAll(sentence, terms, keys))) return undefined;
  if (spans.length === 0 || told.length < topics.length * most) return undefined;
  if (sort === 'person' || sort === 'state') return onlyOf(sentence, tiedSpans(sentence, picking), spans);
  // On which day somebody did something is told by no sentence without a word for doing it.
  if (sort === 'day' && picking.deed && placesOf(picking.deed.verb, keys).length === 0) return undefined;
  const clauses = clausesOf(sentence, words);
  const places = told.flat();
  const near = (span: Placed): boolean =>
    (sort !== 'day' || isOfDeed(sentence, span, picking)) &&
    places.some((at) => clauses[at] === clauses[span.first] && (sort !== 'number' || counts(span, at)));
  const governed = spans.filter(
    (span) => near(span) && (sort !== 'length' || !isOfOther(sentence, span, keys, places)),
  );
  const rivals = spans.filter(({ first }) => governed.some((one) => clauses[one.first] === clauses[first]));
  return rivals.length === 1 ? onlyOf(sentence, governed, spans) : undefined;
}

/** Whoever is asked about stands there, by name or by a word for one that was named. */
const namesAll = (sentence: string, terms: readonly Term[], keys: readonly string[]): boolean =>
  /\b(?:he|she|it|they|his|her|its|their|the two|both)\b/iu.test(sentence) ||
  terms.every((term) => term.kind !== 'name' || isNamed(term, keys));

const UNTOLD: ReadonlySet<SpanSort> = new Set(['day', 'place', 'length']);

/** Before a day on which something was said: "told reporters here on". */
const SAID =
  /\b(said|says|told|announced|added|reported|declared|confirmed|stated)(?: (?:reporters|journalists|the \p{L}+|a \p{L}+(?: \p{L}+)?))?(?: here)?(?: late| early)?(?: on)? $/iu;
/** "Last week" is too vague already. */
const PAST = /^yesterday\b/iu;
/** Words that say that it lies ahead. */
const AHEAD =
  /\b(?:will|would|shall|to|due|scheduled|expected|planned|plans?|set|next|tomorrow|later|until|till)\b/iu;

/** Whether a day is that of what is asked: not that on which somebody told of it, and not one gone by where it lies ahead. */
function isOfDeed(sentence: string, { start, end }: Span, { asked, ahead = false }: Picking): boolean {
  const before = sentence.slice(0, start);
  const [, verb = ''] = SAID.exec(before) ?? [];
  if (verb !== '' && !keysOf(verb).some((key) => asked.has(key))) return false;
  return (
    !ahead ||
    (!PAST.test(sentence.slice(start, end)) &&
      AHEAD.test(`${before.split(/[,;:]/u).at(-1)}${sentence.slice(start, end)}`))
  );
}

/** The names of a sentence that stand where the question's verb has who is asked for. */
export function tiedSpans(sentence: string, picking: Picking): readonly Span[] {
  const { sort, terms, deed } = picking;
  if (!deed || (sort !== 'person' && sort !== 'state')) return [];
  const words = keyedWords(sentence);
  const keys = words.map(({ key }) => key);
  // Whoever meets is met by somebody whom the question names.
  if (deed.side === 'either' && !terms.some((term) => isNamed(term, keys))) return [];
  const verbs = placesOf(deed.verb, keys).filter(
    // A meeting with somebody is as good as that they met.
    (at) => deed.side === 'either' || !isNoun(sentence, words, at),
  );
  if (verbs.length === 0) return [];
  const spans = spansOf(sentence, words, picking);
  return spans.filter((span) => verbs.some((at) => isTied(span, at, deed.side, keys, spans)));
}

/** "The Italian leader" does nothing: behind a small word, or such a word and a name, stands a noun. */
function isNoun(sentence: string, words: readonly KeyedWord[], at: number): boolean {
  const before = sentence.slice(0, words[at]?.start ?? 0);
  return /\b(?:the|a|an|its|his|her|their)(?: \p{Lu}[\p{L}-]+)? $/iu.test(before);
}

/** What may answer in a sentence, by the places of its words. */
function spansOf(
  sentence: string,
  words: readonly KeyedWord[],
  { sort, asked, isState, sources }: Picking,
): readonly Placed[] {
  const isSource = ({ start, end }: Span): boolean =>
    sources !== undefined && keysOf(sentence.slice(start, end)).some((key) => sources.has(key));
  const spans = answerSpans(sentence, sort, asked, isState).filter(
    (span) => !isSource(span) && !isVague(sentence, span, sort) && !saysIt(sentence, span, asked),
  );
  return spans.map((span) => ({
    ...span,
    first: words.findIndex(({ end }) => end > span.start),
    last: words.findLastIndex(({ start }) => start < span.end),
  }));
}

/** "Tuesday", "last week": a day that only the article's own tells is no answer without it. */
const VAGUE = new RegExp(`^(?:(?:last|this|next) )?(?:${WEEKDAY})\\b|^(?:last|earlier|late last)\\b`, 'iu');

const isVague = (sentence: string, { start, end }: Span, sort: SpanSort): boolean =>
  sort === 'day' && VAGUE.test(sentence.slice(start, end)) && !/\d/u.test(sentence.slice(start, end));

/** Whoever tells the whole sentence: `"…," spokesman *Olav Dahl* said`, "said *Olav Dahl*". */
const TELLS_AFTER = /^,? (said|says|told|added|noted|announced|stated)\b/iu;
const TELLS_BEFORE = /["”],? (said|says|added|noted) (?:[\p{L}'’.-]+ ){0,5}$/iu;

function saysIt(sentence: string, { start, end }: Span, asked: ReadonlySet<string>): boolean {
  const quoted = /["”],? (?:[\p{L}'’.-]+ ){0,6}$/u.test(sentence.slice(0, start));
  const [, verb = ''] =
    (quoted && TELLS_AFTER.exec(sentence.slice(end))) || TELLS_BEFORE.exec(sentence.slice(0, start)) || [];
  return verb !== '' && !keysOf(verb).some((key) => asked.has(key));
}

const counts = ({ last }: Placed, at: number): boolean => at >= last && at - last <= COUNTS;

const isNamed = (term: Term, keys: readonly string[]): boolean =>
  term.kind === 'name' && placesOf(term, keys).length > 0;

/** Where a term's own words stand, else those of its meaning. */
function placesOf({ ways }: Term, keys: readonly string[]): readonly number[] {
  const at = (least: number): number[] =>
    keys.flatMap((_, i) => (ways.some((way) => way.worth >= least && endsAt(way, keys, i)) ? [i] : []));
  const own = at(1);
  return own.length > 0 ? own : at(0);
}

/** Whether the words of a way stand in a row up to a place: "led by" is no "by". */
function endsAt({ keys: own, anyOrder = false }: Way, keys: readonly string[], at: number): boolean {
  if (anyOrder) return own.at(-1) === keys[at];
  return own.every((key, i) => keys[at - own.length + 1 + i] === key);
}

/** "The three-day summit" tells how long the summit was, and nothing of the talks there. */
function isOfOther(
  sentence: string,
  { end, last }: Placed,
  keys: readonly string[],
  places: readonly number[],
): boolean {
  const attributive = /-(?:long|minute|hour|day|night|week|month|year)$/u.test(sentence.slice(0, end));
  return attributive && keys.length > last + 1 && ![1, 2].some((away) => places.includes(last + away));
}

/** Between names that are told together. */
const AND = /^(?:,|,? (?:and|or)|,? as well as)(?: the)? $/u;

/** One alone, with those that go on from it: "A, B and C"; nothing where several stand apart. */
function onlyOf(sentence: string, chosen: readonly Span[], spans: readonly Span[]): Span | undefined {
  const [first] = chosen;
  if (!first) return undefined;
  let { start, end } = first;
  for (const next of spans) {
    if (next.start > end && AND.test(sentence.slice(end, next.start))) end = next.end;
  }
  return chosen.every((one) => one.start >= start && one.end <= end) ? { start, end } : undefined;
}
