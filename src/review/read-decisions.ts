import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';

const about = { by: z.string().optional(), note: z.string().optional() };
const iri = z.string().regex(/^\w[\w+.-]*:\S+$/u, 'is no IRI');
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
    if (parsed.success) return [parsed.data as Decision];
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new UsageError(
      `${where}: ${field === '' ? '' : `"${field}" `}${issue?.message ?? 'is no decision'}. Write accept, reject or correct with a fact, or merge or split with two resources.`,
    );
  });
}

/** The review beside a graph; none where nobody has reviewed it. @throws UsageError */
export function readDecisions(path: string): Decision[] {
  return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8'), path) : [];
}
