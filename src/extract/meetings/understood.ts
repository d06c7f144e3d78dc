import type { AnaphorMention, AnnotatedArticle } from '../../model/mention.ts';
import { spanOf } from '../syntax/walk.ts';

/** A pronoun that the text leaves out, standing where its noun does. */
export function understood(
  a: AnnotatedArticle,
  noun: number,
  stands: AnaphorMention['stands'],
): AnaphorMention {
  const { first = 0, last = 0 } = a.phrases[noun] ?? {};
  return {
    kind: 'anaphor',
    first,
    last,
    ...spanOf(a, first, last),
    sentence: a.sentenceAt[first] ?? 0,
    possessive: true,
    stands,
  };
}
