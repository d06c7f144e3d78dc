import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';

/** Visits by the frames that tell them. */
export function findVisits(_a: AnnotatedArticle, _matches: readonly FrameMatch[]): VisitCandidate[] {
  return [];
}
