import { expect, test } from 'vitest';
import { z } from 'zod';
import { tellShapeFault } from '../../src/tell-shape-fault.ts';

const shape = z.strictObject({
  id: z.string(),
  count: z.number().int().optional(),
  flag: z.boolean().optional(),
  sides: z.union([z.string(), z.array(z.string())]).optional(),
  mode: z.enum(['direct', 'indirect']).optional(),
  link: z
    .string()
    .refine((text) => text.startsWith('https:'), 'is no IRI')
    .optional(),
});

test.each([
  [{}, '"id" is missing: it is to be text'],
  [{ id: 4 }, '"id" is to be text, and is a number'],
  [{ id: null }, '"id" is to be text, and is null'],
  [{ id: ['a'] }, '"id" is to be text, and is a list'],
  [{ id: 'a', flag: 'yes' }, '"flag" is to be true or false, and is text'],
  [{ id: 'a', count: 1.5 }, '"count" is to be a whole number, and is a number'],
  [{ id: 'a', sides: 3 }, '"sides" is to be text or a list, and is a number'],
  [{ id: 'a', mode: 'loud' }, '"mode" is to be direct or indirect'],
  [{ id: 'a', link: 'x' }, '"link" is no IRI'],
  [{ id: 'a', mood: 1, tone: 2 }, '"mood", "tone" is not known here'],
  ['a', 'it is to be an object, {…}, and is text'],
  [[], 'it is to be an object, {…}, and is a list'],
])('%j: %s', (read, told) => {
  expect(tellShapeFault(shape.safeParse(read).error?.issues[0], read)).toBe(told);
});
