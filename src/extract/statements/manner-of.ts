import type { StatementCandidate } from '../../model/candidate.ts';
import type { SpeechFrame } from '../../model/frame.ts';

/** What a statement has of the frame that tells it. */
export const mannerOf = ({
  thought,
  heard,
  others,
}: SpeechFrame): Pick<StatementCandidate, 'thought' | 'heard' | 'toOthers'> => ({
  ...(thought && { thought }),
  ...(heard && { heard }),
  ...(others && { toOthers: others }),
});
