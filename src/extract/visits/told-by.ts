import type { VisitCandidate } from '../../model/candidate.ts';
import type { Frame } from '../../model/frame.ts';

/** What a visit has of the frame that tells it. `telling` is given even if it has none, in place of that of a visit told before. */
export const toldBy = (frame: Frame): Pick<VisitCandidate, 'rule' | 'confidence' | 'telling'> => ({
  rule: frame.id,
  confidence: frame.weight,
  telling: frame.attributes.telling,
});
