import { parse } from 'yaml';
import { z } from 'zod';
import { StoreError } from '../store/store-error.ts';
import { canDo, STRATEGIES, type StoreProfile } from './store-profile.ts';

const whole = z.number().int().positive();

const profile = z
  .strictObject({
    title: z.string(),
    tried: z.union([z.literal('no'), z.string().regex(/^\d[\w.]*$/u)]),
    example: z.url(),
    paths: z.strictObject({
      query: z.string(),
      update: z.string(),
      graphs: z.string().optional(),
      quads: z.string().optional(),
    }),
    graphParameter: z.string().default('graph'),
    fresh: z.enum(STRATEGIES),
    replace: z.enum(STRATEGIES),
    put: z.strictObject({ mediaType: z.string() }).optional(),
    quads: z
      .strictObject({ mediaType: z.string(), syntax: z.enum(['nquads', 'trig']), maxBytes: whole })
      .optional(),
    insert: z.strictObject({ mediaType: z.string(), maxTriples: whole, maxBytes: whole }),
    ascii: z.boolean(),
    auth: z.enum(['negotiate', 'basic']),
    rows: whole.optional(),
    headers: z.record(z.string(), z.string()).default({}),
    own: z.array(z.string().min(1)).default([]),
    emptyDefault: z.boolean(),
    notes: z.array(z.string()).default([]),
    faults: z.record(z.string(), z.string().min(1)).default({}),
    bulk: z.string(),
  })
  .superRefine((parts, context) => {
    for (const strategy of new Set([parts.fresh, parts.replace])) {
      if (canDo(parts, strategy)) continue;
      context.addIssue({
        code: 'custom',
        message: `it says ${strategy} and has no ${strategy}, or no path for it`,
      });
    }
  });

/** Reads a profile's YAML; `label` is its file for messages. @throws StoreError store-profile */
export function parseProfile(name: string, label: string, text: string): StoreProfile {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    throw new StoreError('store-profile', `${label}: it is no YAML: ${(cause as Error).message}`, cause);
  }
  const parsed = profile.safeParse(value);
  if (parsed.success) return { name, ...parsed.data };
  const [issue] = parsed.error.issues;
  const place = issue?.path.join('.') || 'the profile';
  throw new StoreError(
    'store-profile',
    `${label}: ${place}: ${issue?.message}. stores/README.md tells each key.`,
    parsed.error,
  );
}
