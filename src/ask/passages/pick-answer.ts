import { answerSpans, type Span, type SpanSort } from './answer-spans.ts';
import type { Deed } from './asked-deed.ts';
import type { Term } from './question-terms.ts';
import { keyedWords, keysOf } from './word-keys.ts';

/** What a question speaks of, and what may answer it. */
export interface Picking {
  readonly sort: SpanSort;
  readonly terms: readonly Term[];
  /** Keys of all words of the question and of what goes with them. */
  readonly asked: ReadonlySet<string>;
  readonly isState: (name: string) => boolean;
  readonly deed: Deed | undefined;
}

export interface Picked extends Span {
  /** How near the words of the question stand, from 0 to 1. */
  readonly closeness: number;
  /** It stands where the question's verb has whom or what is asked for. */
  readonly tied: boolean;
}

/** Words between which half of the closeness is lost. */
const HALF = 4;
/** Words that may stand between a verb and who does it. */
const REACH = 7;
/** A name that is asked about stands near many. */
const OF_NAME = 0.7;

/** Before a verb whose subject is not who does it. */
const BE = new Set(keysOf('is are was were be been being'));
/** Before a name that only tells where, or of what, a doer is. */
const AT = new Set(['in', 'at', 'of', 'from', 'for', 'near']);

/** A span by the places of its first and its last word. */
interface Placed extends Span {
  readonly first: number;
  readonly last: number;
}

/** The words of a sentence that stand the nearest to what the question speaks of; nothing where none may answer. */
export function pickAnswer(sentence: string, picking: Picking): Picked | undefined {
  const { sort, terms, asked, isState, deed } = picking;
  const words = keyedWords(sentence);
  const keys = words.map(({ key }) => key);
  const placesOf = ({ ways }: Term): number[] =>
    keys.flatMap((key, i) => (ways.some((way) => way.keys.at(-1) === key) ? [i] : []));
  const spans = answerSpans(sentence, sort, asked, isState).map(
    (span): Placed => ({
      ...span,
      first: words.findIndex(({ end }) => end > span.start),
      last: words.findLastIndex(({ start }) => start < span.end),
    }),
  );
  /** Where its own words stand, else those of its meaning. */
  const standsAt = (term: Term): number[] => {
    const own = placesOf({ ...term, ways: term.ways.filter(({ worth }) => worth === 1) });
    return own.length > 0 ? own : placesOf(term);
  };
  const closenessOf = closenessTo(
    terms.map((term) => ({ weight: term.kind === 'name' ? OF_NAME : 1, at: standsAt(term) })),
  );
  const verbs = deed ? standsAt(deed.verb) : [];
  const picked = spans.map((span) => ({
    span,
    closeness: closenessOf(span),
    tied: deed !== undefined && verbs.some((verb) => isTied(span, verb, deed.side, keys, spans)),
  }));
  const [best] = picked.sort(
    (a, b) => Number(b.tied) - Number(a.tied) || b.closeness - a.closeness || a.span.start - b.span.start,
  );
  return best && { ...joined(sentence, best.span, spans), closeness: best.closeness, tied: best.tied };
}

function closenessTo(
  terms: readonly { readonly weight: number; readonly at: readonly number[] }[],
): (span: Placed) => number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return ({ first, last }) =>
    terms.reduce((sum, { at, weight }) => {
      const away = Math.min(...at.map((i) => (i < first ? first - i : Math.max(0, i - last))));
      return sum + (Number.isFinite(away) ? weight * 2 ** (-away / HALF) : 0);
    }, 0) / total;
}

/** Whether a name stands where a verb has who does it, or the other one, and no other name between. */
function isTied(
  { first, last }: Placed,
  verb: number,
  side: Deed['side'],
  keys: readonly string[],
  spans: readonly Placed[],
): boolean {
  const before = last < verb && verb - last <= REACH;
  const after = first > verb && first - verb <= REACH;
  const [from, to] = before ? [last, verb] : [verb, first];
  if ((!before && !after) || spans.some((other) => other.first > from && other.last < to)) return false;
  if (side === 'either') return true;
  const led = keys.slice(Math.max(0, first - 2), first);
  const by = led.includes('by');
  if (side === 'other') return after && !by;
  const passive = BE.has(keys[verb - 1] ?? '');
  return before ? !passive && keys[verb + 1] !== 'by' && !AT.has(led.at(-1) ?? '') : by;
}

/** Between names that are told together. */
const AND = /^(?:,|,? (?:and|or)|,? as well as)(?: the)? $/u;

/** With those that go on from it: "A, B and C". */
function joined(sentence: string, { start, end }: Span, spans: readonly Span[]): Span {
  let whole = { start, end };
  for (const next of spans) {
    if (next.start > whole.end && AND.test(sentence.slice(whole.end, next.start))) {
      whole = { start, end: next.end };
    }
  }
  return whole;
}
