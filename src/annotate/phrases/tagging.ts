import type { Sentence, Token } from '../../model/annotation.ts';
import type { Tag } from '../../model/phrase.ts';

/** A sentence being tagged, from left to right: tags left of a token are settled, those right of it are first guesses. */
export interface Tagging {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly options: readonly (readonly Tag[])[];
  readonly sentence: Sentence;
  /** For each token the index of the date that covers it, or -1. */
  readonly dateAt: Int32Array;
}

export const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'JJ', 'CD']);
export const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP']);

/** What may open a noun phrase or clause right after a verb. */
export const COMPLEMENT: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'TO', 'W', 'NNP', 'CD']);

export const lowerAt = ({ tokens }: Tagging, at: number): string => tokens[at]?.lower ?? '';

/** The tag at a token; a stop outside the sentence. */
export const tagAt = ({ tags, sentence }: Tagging, at: number): Tag =>
  at >= sentence.first && at < sentence.last ? (tags[at] ?? '.') : '.';

export const optionsAt = ({ options, sentence }: Tagging, at: number): readonly Tag[] =>
  options[at - sentence.first] ?? [];

const QUOTE = /^(?:["“”«»`]|``|''|‘)$/;
export const isQuote = (tagging: Tagging, at: number): boolean =>
  tagAt(tagging, at) === '.' && QUOTE.test(tagging.tokens[at]?.text ?? '');

/** Tokens to look back over: a longer row of days, adverbs or marks is no prose, and would be walked again by each of them. */
const REACH = 40;

/** The nearest token to the left that is no adverb, quotation mark or date with its preposition. */
export function previousWord(tagging: Tagging, at: number): number {
  const first = Math.max(tagging.sentence.first, at - REACH);
  let p = at - 1;
  while (p >= first) {
    if ((tagging.dateAt[p] ?? -1) >= 0) {
      while (p >= first && (tagging.dateAt[p] ?? -1) >= 0) p--;
      if (/^(?:on|in|since|during|by)$/.test(lowerAt(tagging, p))) p--;
    } else if (tagAt(tagging, p) === 'RB' && lowerAt(tagging, p) !== 'here') p--;
    else if (isQuote(tagging, p)) p--;
    else break;
  }
  return p;
}

/** The next token that is no quotation mark. */
export const nextWord = (tagging: Tagging, at: number): number =>
  isQuote(tagging, at + 1) ? at + 2 : at + 1;
