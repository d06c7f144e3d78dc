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

/**
 * A function that gives the knowledge of the shipped seeds. What reading them takes is loaded only where they, or the program,
 * are not as they were when it was built.
 */
export async function openShippedKnowledge(): Promise<() => Knowledge> {
  const prepared = readPrepared(PREPARED_KNOWLEDGE) as Knowledge | undefined;
  if (prepared) return () => prepared;
  const { readKnowledge } = await import('./read-knowledge.ts');
  return () => readKnowledge(SEEDS);
}

export const readShippedKnowledge = async (): Promise<Knowledge> => (await openShippedKnowledge())();
