import type { Quad } from '@rdfjs/types';
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
  const graphs = new Map<string, Quad[]>();
  for (const quad of quads) {
    const graph = graphs.get(quad.graph.value);
    if (graph) graph.push(quad);
    else graphs.set(quad.graph.value, [quad]);
  }
  return validateArticles(graphs.values(), options);
}
