import type { Quotation, Sentence, Token } from '../model/annotation.ts';
import { verbLemma } from './phrases/verb-lemma.ts';
import { isCommonNoun } from './words/lexical-tags.ts';

const ENDS = new Set(['.', '!', '?', '...', '…']);
/** Marks that may stand between a stop and the next sentence. */
const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '“', '»', '«', '›']);
const BRACKETS: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  ['[', 1],
  [')', -1],
  [']', -1],
]);

/**
 * Tokens of the longest sentence. News has none half as long: what seems one is a list, or lacks its stops. Rules walk from a
 * word to any other of its sentence, so this bounds what a word can cost.
 */
const LONGEST = 500;

/**
 * Sentences in order; a paragraph's end always ends one. Inside a quotation or brackets no sentence ends, so that
 * `"We agreed. We signed," he said` stays whole; a quotation that fills its paragraph is one sentence.
 *
 * `inQuotation` gives for each token the quotation it stands in, or -1. `openers` are words that open a sentence when
 * capitalised: after an abbreviation such as "U.S." only they begin a new one. `tellers` are verbs, by base form, that tell
 * who said the words before them: `"Is it open?" Berg asked` is one sentence.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  inQuotation: Int32Array,
  openers: ReadonlySet<string>,
  tellers: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  let depth = 0;
  const close = (last: number): void => {
    const from = tokens[first];
    const to = tokens[last - 1];
    if (from && to) sentences.push({ start: from.start, end: to.end, first, last, paragraph });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next) break;
    if (text.slice(token.end, next.start).includes('\n')) {
      close(i + 1);
      paragraph++;
      depth = 0;
      continue;
    }
    if (i + 1 - first >= LONGEST) {
      close(i + 1);
      continue;
    }
    depth = Math.max(0, depth + (BRACKETS.get(token.text) ?? 0));
    if (depth > 0 && tokens.length - i < 400) continue;
    if (!endsAt(tokens, i, openers) && !CLOSERS.has(token.text)) continue;
    if (CLOSERS.has(token.text) && !ENDS.has(tokens[i - 1]?.text ?? '')) continue;
    const quotation = quotations[inQuotation[i] ?? -1];
    const staysInside = quotation !== undefined && next.start < quotation.end;
    const asked = quotation?.end === token.end && /^[?!…]|^\.\.+$/.test(tokens[i - 1]?.text ?? '');
    if (asked && tellerFollows(text, tokens, i + 1, tellers)) continue;
    if (!staysInside && (ENDS.has(token.text) || CLOSERS.has(token.text) || token.spaced) && opens(next))
      close(i + 1);
  }
  close(tokens.length);
  return sentences;
}

/** A stop of its own, or the stop of an abbreviation before a word that plainly opens a sentence. */
function endsAt(tokens: readonly Token[], at: number, openers: ReadonlySet<string>): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (ENDS.has(text)) return true;
  if (!text.endsWith('.') || !next) return false;
  if (isNetwork(tokens, at)) return true;
  if (!/\p{L}\.$/u.test(text) || !/^\p{Lu}/u.test(next.text) || !openers.has(next.lower)) return false;
  return !goesOnAfterInitials(tokens, at);
}

/** "posted *on X.*": the network, no initial of a name. */
const isNetwork = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'X.' && /^(?:on|via)$/.test(tokens[at - 1]?.text ?? '');

const AUXILIARIES =
  /^(?:will|would|has|had|have|is|was|are|were|can|could|should|must|shall|might|does|did)$/;

/**
 * Copy that gives every word after a stop a capital: "the U.S. *Will* sign", "the U.S. *And* Norland agreed", "with U.S.
 * *Officials* present". Without an article the initials belong to the noun that follows.
 */
function goesOnAfterInitials(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:\p{Lu}\.){2,}$/u.test(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (AUXILIARIES.test(next)) return true;
  if (next === 'and' || next === 'or') return /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '');
  return tokens[at - 1]?.lower !== 'the' && isCommonNoun(next);
}

/** How many tokens after a quotation may pass before the verb that tells who spoke: a name with its offices. */
const TELLER_REACH = 16;

/** Whether a subject and a verb of saying follow, with nothing but a stop, a date or the like after them. */
function tellerFollows(
  text: string,
  tokens: readonly Token[],
  from: number,
  tellers: ReadonlySet<string>,
): boolean {
  for (let k = from; k < tokens.length && k - from < TELLER_REACH; k++) {
    const token = tokens[k];
    if (!token || ENDS.has(token.text) || CLOSING.test(token.text)) return false;
    if (text.slice(tokens[k - 1]?.end, token.start).includes('\n')) return false;
    if (/^\p{Ll}+(?:ed|id|ote|old|wore|s)$/u.test(token.text) && tellers.has(verbLemma(token.lower))) {
      const after = tokens[k + 1];
      // "*The president said that* he knew" begins to tell something else.
      const opensClause = /^(?:that|he|she|it|they|there|:)$/.test(after?.lower ?? '');
      const hasObject = token.lower !== 'told' && /^(?:the|an?)$/.test(after?.lower ?? '');
      return k > from && !opensClause && !hasObject;
    }
  }
  return false;
}

const CLOSING = /^(?:["“”„«»;:]|``|'')$/;

/** What can stand first in a sentence: a capital, a digit, an opening mark. */
const opens = (token: Token): boolean => token.spaced && /^[\p{Lu}\p{N}"“‘'„»«([–—-]/u.test(token.text);
