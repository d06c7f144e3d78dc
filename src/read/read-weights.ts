import { z } from 'zod';
import { FACT_KINDS } from '../model/fact.ts';
import type { Weights } from '../model/weights.ts';
import { SeedError } from './seed-error.ts';
import { readTable, type SeedRoots, seedFile } from './seed-file.ts';

const schema = z.object({
  model: z.enum([...FACT_KINDS, 'all']),
  feature: z.string().min(1, 'empty'),
  weight: z.coerce.number('no number'),
});

/** No feature, but how sure a fact must be to be told. */
const THRESHOLD = 'threshold';

/** The weights of `confidence/weights.tsv`. @throws {SeedError} where the file is missing or a row does not fit. */
export function readWeights(root: SeedRoots): Weights {
  const file = seedFile(root, 'confidence/weights.tsv');
  const rows = readTable(file, schema).map(({ value }) => value);
  const models = new Map<string, Map<string, number>>();
  for (const { model, feature, weight } of rows)
    models.set(model, (models.get(model) ?? new Map()).set(feature, weight));
  const threshold = models.get('all')?.get(THRESHOLD);
  if (threshold === undefined)
    throw new SeedError(file[0].label, undefined, 'There is no row "all threshold". Fit the weights anew.');
  return { models, threshold };
}
