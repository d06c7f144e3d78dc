import type { TokenRange } from '../model/span.ts';
import type { Draft } from './draft.ts';

const WHOSE = /^(?:the|his|her|its|their|these|those|our)$/;
const COUNT = /^(?:two|three|four|five|six)$/;

/** The words of "each of …" with the plural that they end in; `lone` where a number may do without one. */
interface Each extends TokenRange {
  readonly noun: string;
  readonly lone?: TokenRange;
}

/** "*each of his guests*", "*each of the two leaders*", "*each of the two*", "*each of them*". */
export function readEach({ tokens, lexicon }: Draft, first: number): Each | undefined {
  const lower = (k: number): string => tokens[k]?.lower ?? '';
  if (lower(first) !== 'each' || lower(first + 1) !== 'of') return undefined;
  if (lower(first + 2) === 'them') return { first, last: first + 3, noun: 'them' };
  if (!WHOSE.test(lower(first + 2))) return undefined;
  const counted = COUNT.test(lower(first + 3));
  const lone = counted ? { first, last: first + 4 } : undefined;
  let k = lone?.last ?? first + 3;
  for (let skipped = 0; skipped < 2 && isModifier(lexicon, lower(k)); skipped++) k++;
  return { first, last: k + 1, noun: lower(k), ...(lone && { lone }) };
}

const isModifier = ({ modifiers, portfolioWords }: Draft['lexicon'], word: string): boolean =>
  modifiers.has(word) || portfolioWords.has(word) || word === 'visiting';

/** Words after which a lone "both" or "the two" is whom something is done to or with: "spoke with *both*". */
const DOES_TO =
  /^(?:with|to|from|for|met|meet|meeting|saw|see|seeing|received|receive|receiving|telephoned|phoned|called|telephone|phone|call|urged|told|briefed|welcomed|hosted|invited|brought|bring|bringing|summoned|congratulated)$/;
/** What may follow them: when, how, where, or nothing. */
const THEN =
  /^(?:[.,;]|by|on|over|via|at|last|this|earlier|later|yesterday|today|tomorrow|before|after|during|separately|individually|together|apart|again|twice|briefly|privately|in|for|and)$/;

/** "spoke *with both* by phone", "received *the two* separately", but not "with both hands", "to both Riga and Oslo". */
export function isMetHere({ tokens, sentences, sentenceAt }: Draft, { first, last }: TokenRange): boolean {
  if (!DOES_TO.test(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[last]?.lower ?? '.';
  if (!THEN.test(next)) return false;
  if (!/^(?:in|at|on|for|by|before|after|during|over)$/.test(next))
    return next !== 'and' || followsAdverb(tokens, last);
  // "both *in Riga and in Oslo*"
  if (tokens[first]?.lower !== 'both') return true;
  const end = Math.min(sentences[sentenceAt[first] ?? -1]?.last ?? last, last + NEAR);
  for (let k = last; k < end; k++) if (tokens[k]?.lower === 'and') return false;
  return true;
}

/** How many words on the "and" may stand that "both" points to. */
const NEAR = 6;

const followsAdverb = (tokens: Draft['tokens'], at: number): boolean =>
  /^(?:then|later|afterwards)$/.test(tokens[at + 1]?.lower ?? '');
