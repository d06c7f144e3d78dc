import type { TreatyCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';

/** Treaties by the frames that tell them. */
export function findTreaties(_a: AnnotatedArticle, _matches: readonly FrameMatch[]): TreatyCandidate[] {
  return [];
}
