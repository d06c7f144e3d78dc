import type { Quad } from '@rdfjs/types';
import { groupBy } from '../group-by.ts';
import { GraphValidator } from './graph-validator.ts';
import type { ValidationReport } from './validation-report.ts';

/** Checks quads as they lie, in any order: each of their graphs on its own, so that time grows with their number alone. */
export async function validateQuads(quads: Iterable<Quad>): Promise<ValidationReport> {
  const validator = await GraphValidator.load();
  for (const own of groupBy(quads, ({ graph }) => graph.value).values()) await validator.validate(own);
  return validator.report();
}
