import type { Status } from '../../../../src/model/fact.ts';

/** Sentences by the status of the one fact in them, or none. BERG and KORPI stand for a minister and a president. */
export type Sentences = Readonly<Partial<Record<Status | 'none', readonly string[]>>>;

/** The sentence with the names that it stands for. */
export const named = (sentence: string): string =>
  sentence
    .replaceAll('BERG', 'Norwegian Foreign Minister Ida Berg')
    .replaceAll('KORPI', 'Finnish President Olli Korpi');
