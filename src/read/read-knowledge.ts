import type { Knowledge } from '../model/knowledge.ts';
import { readFrames, readSpeechFrames } from './read-frames.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readIdentityWords } from './read-identity-words.ts';
import { readLexicon } from './read-lexicon.ts';
import { readWeights } from './read-weights.ts';
import type { SeedRoots } from './seed-file.ts';

/**
 * All that is known before reading, from the folder of the seeds: the gazetteer, and the lexicon of `language`.
 * Further folders, of a user's own, add rows to those of the first, and need only the files that they add to.
 * @throws {SeedError} where a file is missing or a row does not fit, with the file, its line and what to do.
 */
export function readKnowledge(root: SeedRoots, language = 'en'): Knowledge {
  return {
    ...readGazetteer(root),
    ...readLexicon(root, language),
    frames: readFrames(root, language),
    speechFrames: readSpeechFrames(root, language),
    weights: readWeights(root),
    identity: readIdentityWords(root),
  };
}
