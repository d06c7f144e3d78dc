import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { FileError, UsageError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import { tellShapeFault } from '../tell-shape-fault.ts';
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

/** A decision and where it stands: `file:line:column`. */
export interface PlacedDecision {
  readonly where: string;
  readonly decision: Decision;
}

/** The decisions of JSON lines. @throws UsageError with the line that is none */
export function parseDecisions(text: string, label: string): Decision[] {
  return parsePlacedDecisions(text, label).map(({ decision }) => decision);
}

/** The decisions of JSON lines, each with its line. @throws UsageError with the line that is none */
export function parsePlacedDecisions(text: string, label: string): PlacedDecision[] {
  return text.split(/\r?\n/u).flatMap((line, at) => {
    const where = `${label}:${at + 1}:1`;
    return line.trim() === '' ? [] : [{ where, decision: parseDecision(line, where) }];
  });
}

function parseDecision(line: string, where: string): Decision {
  const read = parseJson(line, where);
  const { success, data, error } = schema.safeParse(read);
  if (!success) {
    const fault = tellShapeFault(error.issues[0], read);
    throw new UsageError(
      `${where}: ${fault}. Write accept, reject or correct with a fact, or merge or split with two resources.`,
    );
  }
  const fault = data.decision === 'correct' ? faultOfCorrection(data.property, data.value) : undefined;
  if (fault !== undefined) throw new UsageError(`${where}: ${fault}.`);
  return data as Decision;
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: the line is no JSON. Write one decision a line.`);
  }
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
