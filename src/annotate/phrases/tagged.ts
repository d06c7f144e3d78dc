import type { Token } from '../../model/annotation.ts';
import type { Mention } from '../../model/mention.ts';
import type { Tag } from '../../model/phrase.ts';

/** What the phrase finder reads: tokens with their tags, and for each token the mention and the date that cover it. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly mentions: readonly Mention[];
  readonly mentionAt: Int32Array;
  readonly dateAt: Int32Array;
}
