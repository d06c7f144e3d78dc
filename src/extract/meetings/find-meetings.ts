import type { MeetingCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';

/** Meetings by the frames that tell them. */
export function findMeetings(_a: AnnotatedArticle, _matches: readonly FrameMatch[]): MeetingCandidate[] {
  return [];
}
