import type { Span } from './span.ts';

/**
 * A sentence with two actors that gave no event, by the word that leads one to expect it: `trigger`, a word that frames
 * tell meetings, visits or treaties by; `verb`, one that no frame knows and that joins two actors.
 */
export interface Miss {
  readonly kind: 'trigger' | 'verb';
  /** Base form of a verb, head of a noun phrase. */
  readonly word: string;
  readonly sentence: Span;
  /** The words that name who could take part, in order of the text. */
  readonly actors: readonly string[];
}
