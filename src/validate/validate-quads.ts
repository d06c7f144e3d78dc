import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import { GraphValidator } from './graph-validator.ts';
import type { ValidationReport } from './validation-report.ts';
import type { TallyOptions } from './validation-tally.ts';

/** Checks the graphs of articles, one at a time, so that memory stays flat and time grows with their number alone. */
export async function validateArticles(
  articles: AsyncIterable<readonly Quad[]> | Iterable<readonly Quad[]>,
  options?: TallyOptions,
): Promise<ValidationReport> {
  const validator = await GraphValidator.load(undefined, options);
  for await (const quads of articles) await validator.validate(quads);
  return validator.report();
}

/** Checks quads as they lie, in any order: each of their graphs on its own. */
export function validateQuads(quads: Iterable<Quad>, options?: TallyOptions): Promise<ValidationReport> {
  return validateArticles(groupBy(quads, ({ graph }) => graph.value).values(), options);
}
