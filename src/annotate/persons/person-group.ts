import type { Phrasing } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import type { Title } from '../titles/title.ts';

/** A person as found: the whole group of words, the name within it, and the titles the group gives the name. */
export interface PersonGroup extends TokenRange {
  readonly name: TokenRange;
  readonly titles: readonly Title[];
  readonly phrasing: Phrasing;
}

/** What the phrasings share while persons are being found. */
export interface PersonSearch {
  readonly draft: Draft;
  /** Titles of offices by their first token. */
  readonly startingAt: ReadonlyMap<number, Title>;
  readonly used: Set<Title>;
  /** 1 for a token of a title, 3 for one of a person whose office stood before a comma, 2 for one of another, -1 for a free one. */
  readonly taken: Int32Array;
}

/** One past the last token of the sentence that token `at` stands in. */
export const limitOf = (draft: Draft, at: number): number =>
  draft.sentences[draft.sentenceAt[at] ?? -1]?.last ?? draft.tokens.length;
