import type { Knowledge } from '../model/knowledge.ts';
import { readFrames, readSpeechFrames } from './read-frames.ts';
import { readGazetteer } from './read-gazetteer.ts';
import { readLexicon } from './read-lexicon.ts';

/**
 * All that is known before reading, from the folder of the seeds: the gazetteer, and the lexicon of `language`.
 * `root` ends in a slash.
 * @throws {SeedError} where a file is missing or a row does not fit, with the file, its line and what to do.
 */
export function readKnowledge(root: URL, language = 'en'): Knowledge {
  return {
    ...readGazetteer(root),
    ...readLexicon(root, language),
    frames: readFrames(root, language),
    speechFrames: readSpeechFrames(root, language),
  };
}
