import type { AnnotatedArticle, OfficePhrase } from '../../model/mention.ts';

/** "a spokesman *for the miners*": he speaks for people or a body that nothing is known of, so for no state. */
export function isForStrangers(a: AnnotatedArticle, { head, last }: OfficePhrase): boolean {
  if (!/^(?:spokes|press )/.test(head) || a.tokens[last]?.lower !== 'for') return false;
  const named = /^(?:the|an?|its|his|her|their)$/.test(a.tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  return (a.mentionAt[named] ?? -1) < 0;
}
