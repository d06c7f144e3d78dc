import type { Knowledge } from '../model/knowledge.ts';
import { type Prepared, readPrepared } from '../prepared.ts';
import { SEEDS } from './shipped-seeds.ts';

/** The shipped seeds as the build read them: YAML takes longer to read than an article to analyse. */
export const PREPARED_KNOWLEDGE: Prepared = {
  file: new URL('../prepared.knowledge', import.meta.url),
  from: [
    ...['gazetteer', 'lexicon', 'confidence', 'identity'].map((folder) => new URL(folder, SEEDS)),
    ...['../read', '../model'].map((folder) => new URL(folder, import.meta.url)),
  ],
};

let read: Knowledge | undefined;

/**
 * A function that gives the knowledge of the shipped seeds, which a process reads once. What reading them takes is loaded only
 * where they, or the program, are not as they were when it was built.
 */
export async function openShippedKnowledge(): Promise<() => Knowledge> {
  read ??= readPrepared(PREPARED_KNOWLEDGE) as Knowledge | undefined;
  if (read) {
    const known = read;
    return () => known;
  }
  const { readKnowledge } = await import('./read-knowledge.ts');
  return () => {
    read ??= readKnowledge(SEEDS);
    return read;
  };
}

export const readShippedKnowledge = async (): Promise<Knowledge> => (await openShippedKnowledge())();
