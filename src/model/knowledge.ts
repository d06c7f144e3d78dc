import type { FrameEntry, SpeechFrameEntry } from './frame.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { IdentityWords } from './identity-words.ts';
import type { WordLists } from './lexicon.ts';
import type { Weights } from './weights.ts';

/** What is known before reading: the gazetteer and the lexicon of one language, checked when read. */
export interface Knowledge extends Gazetteer, WordLists {
  readonly identity: IdentityWords;
  /** How events are put into words. */
  readonly frames: readonly FrameEntry[];
  readonly speechFrames: readonly SpeechFrameEntry[];
  /** What tells how likely a fact is right. */
  readonly weights: Weights;
}
