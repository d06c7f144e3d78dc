import { z } from 'zod';
import type { FrameEntry } from '../model/frame.ts';
import {
  FRAME_ATTRIBUTES,
  FRAME_ROLES,
  type FrameAttributes,
  type FrameKind,
  type FrameRole,
  TREATY_NEED_LISTS,
  TREATY_NEEDS,
  TREATY_WORD_LISTS,
} from '../model/frame-words.ts';

export const words: z.ZodArray<z.ZodString> = z.array(z.string().min(1));
export const weight: z.ZodNumber = z.number().gt(0).lte(1);

const place = z
  .string()
  .regex(/^(?:clause\.)?[a-z]+$/, 'no place in a clause, such as subject, with or clause.object');

const listed = z.string().transform((cell) => cell.split(/\s+/).filter((word) => word !== ''));

/** `proper verb+topic`: any one of these. */
const needs = listed
  .transform((each) => each.map((need) => need.split('+')))
  .pipe(z.array(z.array(z.enum(TREATY_NEEDS))).min(1));

/** An entry of a kind's file: only the roles and attributes that its rules ask for, with the values that they know. */
export function frameSchema(kind: FrameKind): z.ZodType<Omit<FrameEntry, 'kind'>> {
  const role = z.enum<readonly FrameRole[]>(FRAME_ROLES[kind]);
  return z.strictObject({
    id: z
      .string()
      .regex(new RegExp(`^${kind}\\.[a-z-]+$`), `not ${kind}. and a phrase, such as ${kind}.make`),
    verbs: words.default([]),
    nouns: words.default([]),
    roles: z.partialRecord(role, z.array(place)),
    needs: z.array(role).default([]),
    ties: words.default([]),
    unless: words.default([]),
    only: words.default([]),
    objects: words.default([]),
    attributes: attributesOf(kind).default({}),
    weight,
    reads: words.min(1),
    never: words.default([]),
    'never-by-this': words.default([]),
  });
}

function attributesOf(kind: FrameKind): z.ZodType<FrameAttributes> {
  const enums = Object.entries<readonly string[]>(FRAME_ATTRIBUTES[kind]).map(
    ([name, values]) => [name, z.enum(values).optional()] as const,
  );
  const lists = TREATY_WORD_LISTS.map((name) => [name, listed.optional()] as const);
  const needLists = TREATY_NEED_LISTS.map((name) => [name, needs.optional()] as const);
  return z.strictObject(
    Object.fromEntries([...enums, ...(kind === 'treaty' ? [...lists, ...needLists] : [])]),
  );
}
