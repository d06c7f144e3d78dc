import type { Token } from '../../model/annotation.ts';
import type { Mention } from '../../model/mention.ts';
import type { Tag } from '../../model/phrase.ts';

/** What the phrase finder reads: tokens with their tags, and for each token the mention and the date that cover it. */
export interface Tagged {
  /** Where quotations open and close, in whichever marks: offsets of tokens. */
  readonly quoteMarks: ReadonlySet<number>;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly mentions: readonly Mention[];
  readonly mentionAt: Int32Array;
  readonly dateAt: Int32Array;
}
