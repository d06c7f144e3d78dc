import type { AnnotatedArticle } from '../../model/mention.ts';
import { pastBrackets } from './bracketed.ts';
import { remember } from './remember.ts';
import { kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Noun phrases joined by commas and "and", and the index of the phrase after the last of them. */
export interface NounList {
  readonly nouns: readonly number[];
  readonly next: number;
}

/** Reads "A", "A and B", "A of Peru, B of Chile and C" rightwards from noun phrase `p`, up to phrase `limit`. */
export function readList(a: AnnotatedArticle, p: number, limit: number): NounList {
  const apart =
    p < lastSemicolon(a, sentencePhrases(a, p).first) ? betweenSemicolons(a, p, limit) : undefined;
  if (apart) return apart;
  const nouns = [p];
  let next = p + 1;
  for (;;) {
    const item = isClosed(a, nouns, next) ? undefined : nextItem(a, next, limit, nouns.length > 1);
    if (item === undefined) break;
    nouns.push(item);
    next = item + 1;
  }
  return { nouns, next };
}

/**
 * "talks between X and Y, *Z said*": after its "and" a list is closed, unless its last is "the ministers of Norland", whose states may
 * go on (", *Sudland and Westland*"), or one more is added of whom nothing is told ("X and his wife, *and Y*").
 */
function isClosed(a: AnnotatedArticle, nouns: readonly number[], next: number): boolean {
  const last = nouns.at(-1) ?? next;
  if (kindAt(a, next) !== 'comma' || kindAt(a, last - 1) !== 'and') return false;
  const mention = mentionOf(a, last);
  const ofStates =
    mention?.kind === 'office' && mention.office.plural && mention.office.served?.kind === 'state';
  if (ofStates && mentionOf(a, next + 1)?.kind === 'state') return false;
  return !(kindAt(a, next + 1) === 'and' && isAdded(a, next + 2));
}

/** Somebody who opens no clause of their own: no verb is theirs, nor any that a comma brings after them. */
function isAdded(a: AnnotatedArticle, p: number): boolean {
  if (mentionOf(a, p) === undefined) return false;
  for (let k = skipOf(a, p + 1, p + 3); k < sentencePhrases(a, p).last; k++) {
    const verb = verbAt(a, k);
    if (verb) return verb.form === 'participle' && wordAt(a, k + 1) === 'by';
    if (kindAt(a, k) === 'comma' || kindAt(a, k) === 'relative') return false;
  }
  return true;
}

/** The last semicolon of the sentence that begins with phrase `first`; -1 where it has none, as most. */
const lastSemicolon = remember((a, first) => {
  let k = sentencePhrases(a, first).last - 1;
  while (k >= first && wordAt(a, k) !== ';') k--;
  return k >= first ? k : -1;
});

/** "King A; B, speaker of the house; and C, prime minister", "Oslo, Norway; and Turku, Finland": the names that begin each part, whatever is said of them. */
function betweenSemicolons(a: AnnotatedArticle, p: number, limit: number): NounList | undefined {
  const nouns = [p];
  let [next, closed] = [p + 1, false];
  for (let k = p + 1; k < limit && !closed; k++) {
    const kind = kindAt(a, k);
    if (wordAt(a, k) === ';') {
      closed = kindAt(a, k + 1) === 'and';
      const item = closed ? k + 2 : k + 1;
      if (!/^(?:person|place|state)$/.test(mentionOf(a, item)?.kind ?? '')) break;
      nouns.push(item);
      next = item + 1;
    } else if (kind !== 'noun' && kind !== 'comma' && kind !== 'and' && kind !== 'preposition') break;
  }
  return closed && nouns.length > 1 ? { nouns, next } : undefined;
}

/** The noun phrase that goes on with the list after phrase `at`, if one does. */
function nextItem(a: AnnotatedArticle, at: number, limit: number, listed: boolean): number | undefined {
  let k = pastBrackets(a, skipOf(a, at, limit), limit);
  const joined = kindAt(a, k) === 'and' && wordAt(a, k) !== 'but';
  const comma = kindAt(a, k) === 'comma';
  if (!joined && !comma)
    return endsWithComma(a, k - 1) && nounAt(a, k) && leadsToAnd(a, k, limit) ? k : undefined;
  k++;
  const closing = comma && kindAt(a, k) === 'and';
  if (closing) k++;
  if (k >= limit || !nounAt(a, k)) return undefined;
  // "met A in Oslo and *B* in Riga": nobody is a place.
  if (/^(?:in|at)$/.test(wordAt(a, at - 2)) && isPlace(a, at - 1) && mentionOf(a, k)?.kind === 'person')
    return undefined;
  // "A and B met" joins; "A met B, and C said" does not: what follows the new noun must not make it a subject.
  if (kindAt(a, k + 1) === 'verb' && (closing || comma) && !listed) return undefined;
  // "was held in Oslo and *the second one was* held in Turku": a clause of its own.
  const clause = verbAt(a, k + 1)?.form === 'finite' && mentionOf(a, k) === undefined;
  if (clause && !listed && mentionOf(a, k - 2) !== undefined) return undefined;
  if (comma && !closing && !leadsToAnd(a, k, limit)) return undefined;
  return k;
}

const isPlace = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:place|state)$/.test(mentionOf(a, p)?.kind ?? '');

/** "of Peru" after a name belongs to it. */
function skipOf(a: AnnotatedArticle, at: number, limit: number): number {
  return wordAt(a, at) === 'of' && at + 1 < limit && nounAt(a, at + 1) ? at + 2 : at;
}

/** An apposition that took its closing comma: "Kim, general secretary of the party,". */
function endsWithComma(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  return noun !== undefined && a.tokens[noun.last - 1]?.text === ',';
}

/** Whether "and" closes the list that phrase `k` would be an item of, before anything but its items comes. */
function leadsToAnd(a: AnnotatedArticle, k: number, limit: number): boolean {
  const isNamed = mentionOf(a, k) !== undefined;
  for (let i = k + 1; i < limit; i++) {
    i = pastBrackets(a, i, limit);
    const kind = kindAt(a, i);
    if (kind === 'and')
      return nounAt(a, i + 1) !== undefined && (!isNamed || mentionOf(a, i + 1) !== undefined);
    if (kind !== 'comma' && kind !== 'noun' && wordAt(a, i) !== 'of') return false;
  }
  return false;
}
