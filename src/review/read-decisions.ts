import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FileError, UsageError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import { faultOfCorrection, isIri } from './correctable.ts';

const about = { by: z.string().optional(), note: z.string().optional() };
const iri = z.string().refine(isIri, 'is no IRI');
const factSchema = z.strictObject({
  decision: z.enum(['accept', 'reject']),
  fact: iri,
  article: iri.optional(),
  kind: z.string().optional(),
  quote: z
    .strictObject({
      exact: z.string().min(1),
      start: z.number().int().optional(),
      end: z.number().int().optional(),
    })
    .optional(),
  ...about,
});
const correctSchema = factSchema.extend({
  decision: z.literal('correct'),
  property: z.string().regex(/^\w+$/u, 'is no name of a property'),
  value: z.string().min(1),
  insteadOf: iri.optional(),
});
const pairSchema = z.strictObject({
  decision: z.enum(['merge', 'split']),
  resources: z.tuple([iri, iri]),
  ...about,
});
const schema = z.discriminatedUnion('decision', [factSchema, correctSchema, pairSchema]);

/** The decisions of JSON lines. @throws UsageError with the line that is none */
export function parseDecisions(text: string, label: string): Decision[] {
  return text.split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${label}:${at + 1}:1`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new UsageError(`${where}: the line is no JSON. Write one decision a line.`);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      const { data } = parsed;
      const fault = data.decision === 'correct' ? faultOfCorrection(data.property, data.value) : undefined;
      if (fault !== undefined) throw new UsageError(`${where}: ${fault}.`);
      return [data as Decision];
    }
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new UsageError(
      `${where}: ${field === '' ? '' : `"${field}" `}${issue?.message ?? 'is no decision'}. Write accept, reject or correct with a fact, or merge or split with two resources.`,
    );
  });
}

/** The review beside a graph; none where nobody has reviewed it. @throws UsageError, FileError where it cannot be read */
export function readDecisions(path: string): Decision[] {
  return existsSync(path) ? parseDecisions(readReview(path), path) : [];
}

function readReview(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new FileError(path, 'the review cannot be read. It is to be a file of one decision a line.', cause);
  }
}
