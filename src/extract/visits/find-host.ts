import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, mentionOf, nounAt, sentencePhrases, wordAt } from '../syntax/walk.ts';

/** Reads "at the invitation of H", "hosted by H", "H hosted X": who asked the visitor in. */
export function findHost(a: AnnotatedArticle, { frame, roles, occurrence }: FrameMatch): Mention | undefined {
  if (frame.id === 'visit.host')
    return roles
      .get('destination')
      ?.find(({ mention }) => mention?.kind === 'person' || mention?.kind === 'office')?.mention;
  const { first, last } = sentencePhrases(a, occurrence.first);
  for (let p = first; p < last; p++) {
    const noun = nounAt(a, p);
    if (!noun || headOf(a, noun) !== 'invitation') continue;
    if (wordAt(a, p - 1) !== 'at' && wordAt(a, p - 1) !== 'on' && wordAt(a, p - 1) !== 'upon') continue;
    const after =
      wordAt(a, p + 1) === 'of' || wordAt(a, p + 1) === 'from' || wordAt(a, p + 1) === 'by'
        ? mentionOf(a, p + 2)
        : undefined;
    if (after) return after;
  }
  return undefined;
}
