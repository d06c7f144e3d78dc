import type { Quotation } from '../../model/annotation.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { NounPhrase, Phrase, VerbGroup } from '../../model/phrase.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of phrases, by index: `first` inclusive, `last` exclusive. */
export interface PhraseRange {
  readonly first: number;
  readonly last: number;
}

export const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

/** The phrases of the sentence that holds phrase `p`. */
export function sentencePhrases(a: AnnotatedArticle, p: number): PhraseRange {
  const sentence = a.sentences[a.sentenceAt[a.phrases[p]?.first ?? 0] ?? 0];
  if (!sentence) return { first: 0, last: 0 };
  return { first: a.phraseAt[sentence.first] ?? 0, last: (a.phraseAt[sentence.last - 1] ?? -1) + 1 };
}

/** The sentence that a phrase stands in, by index. */
export const sentenceOf = (a: AnnotatedArticle, p: number): number =>
  a.sentenceAt[a.phrases[p]?.first ?? 0] ?? 0;

/** The noun phrase at index `p`; nothing where another kind of phrase, or none, stands there. */
export function nounAt(a: AnnotatedArticle, p: number): NounPhrase | undefined {
  const phrase = a.phrases[p];
  return phrase?.kind === 'noun' ? phrase : undefined;
}

/** The verb group at index `p`; nothing where another kind of phrase, or none, stands there. */
export function verbAt(a: AnnotatedArticle, p: number): VerbGroup | undefined {
  const phrase = a.phrases[p];
  return phrase?.kind === 'verb' ? phrase : undefined;
}

/** What kind of phrase stands at index `p`; nothing past the ends. */
export const kindAt = (a: AnnotatedArticle, p: number): Phrase['kind'] | undefined => a.phrases[p]?.kind;

/** The word of a phrase that has one: a preposition, a conjunction, a mark. */
export function wordAt(a: AnnotatedArticle, p: number): string {
  const phrase = a.phrases[p];
  return phrase === undefined || phrase.kind === 'noun' || phrase.kind === 'verb' ? '' : phrase.word;
}

/**
 * The preposition that governs noun phrase `n`, past words and dates that belong to the noun: "before *further* meetings",
 * "ahead of *December 21* talks". Of "on Monday talks" it is the date's own.
 */
export function prepositionOf(a: AnnotatedArticle, n: number): number | undefined {
  let k = n - 1;
  while (kindAt(a, k) === 'adverb') k--;
  if (
    kindAt(a, k) === 'date' &&
    /^(?:of|after|before|for|at|during|from|with|following)$/.test(wordAt(a, k - 1))
  )
    k--;
  return kindAt(a, k) === 'preposition' && sentenceOf(a, k) === sentenceOf(a, n) ? k : undefined;
}

/** The head noun of a noun phrase, lower case. */
export const headOf = (a: AnnotatedArticle, noun: NounPhrase): string => lowerAt(a, noun.head);

/** Whether a finite verb stands in the phrases from one to another (exclusive). */
export function hasFiniteVerb(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(a, k)?.form === 'finite') return true;
  return false;
}

/** The head noun of the noun phrase at `p`, lower case; empty where none stands there. */
export function headAt(a: AnnotatedArticle, p: number): string {
  const noun = nounAt(a, p);
  return noun ? headOf(a, noun) : '';
}

/** The mention a noun phrase stands for: the one its head belongs to. */
export const mentionOf = (a: AnnotatedArticle, p: number): Mention | undefined =>
  a.mentions[nounAt(a, p)?.mention ?? -1];

/** Mentions inside a noun phrase but for the one that its head belongs to: "Russia" in "Russia's proposal". */
export function modifiersOf(a: AnnotatedArticle, noun: NounPhrase): Mention[] {
  const found: Mention[] = [];
  for (let t = noun.first; t < noun.last; ) {
    const index = a.mentionAt[t] ?? -1;
    const mention = a.mentions[index];
    if (mention && index !== noun.mention) found.push(mention);
    t = mention ? Math.max(mention.last, t + 1) : t + 1;
  }
  return found;
}

/** The span from one token to another (exclusive), without white space at its ends. */
export const spanOf = (a: AnnotatedArticle, first: number, last: number): Span => ({
  start: a.tokens[first]?.start ?? 0,
  end: a.tokens[last - 1]?.end ?? 0,
});

/** The first word of a phrase of whatever kind, lower case. */
export const firstWordAt = (a: AnnotatedArticle, p: number): string => lowerAt(a, a.phrases[p]?.first ?? -1);

/** Where in the text a phrase begins. */
export const startOf = (a: AnnotatedArticle, p: number): number =>
  a.tokens[a.phrases[p]?.first ?? 0]?.start ?? 0;

/** True for a token inside quotation marks. */
export const inQuotation = (a: AnnotatedArticle, token: number): boolean => (a.quotationAt[token] ?? -1) >= 0;

/** The quotation that a phrase stands in. */
export const quotationAt = (a: AnnotatedArticle, p: number): Quotation | undefined =>
  a.quotations[a.quotationAt[a.phrases[p]?.first ?? 0] ?? -1];
