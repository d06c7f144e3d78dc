import { z } from 'zod';
import type { FactKind } from '../model/fact.ts';
import type { Weights } from '../model/weights.ts';
import { SeedError } from './seed-error.ts';
import { readTable, type SeedRoots, seedFile } from './seed-file.ts';

const KINDS = ['official', 'meeting', 'visit', 'treaty', 'statement'] as const;

const schema = z.object({
  kind: z.enum([...KINDS, 'all']),
  feature: z.string().min(1, 'empty'),
  weight: z.coerce.number('no number'),
});

/** The weights of `confidence/weights.tsv`. @throws {SeedError} where the file is missing or a row does not fit. */
export function readWeights(root: SeedRoots): Weights {
  const file = seedFile(root, 'confidence/weights.tsv');
  const rows = readTable(file, schema).map(({ value }) => value);
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const threshold = of('all').findLast(({ feature }) => feature === 'threshold');
  if (!threshold)
    throw new SeedError(file[0].label, undefined, 'There is no row "all threshold". Fit the weights anew.');
  const kinds = KINDS.map((kind) => [
    kind,
    new Map(of(kind).map(({ feature, weight }) => [feature, weight])),
  ]);
  return {
    kinds: Object.fromEntries(kinds) as Record<FactKind, Map<string, number>>,
    threshold: threshold.weight,
  };
}
