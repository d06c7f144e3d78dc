import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Answer } from '../../../src/ask/answer.ts';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { openSampleAsker } from './sample-asker.ts';

const caseSchema = z.strictObject({
  ask: z.array(z.string()).min(1),
  is: z.enum(['answered', 'yes', 'no', 'text', 'perhaps', 'not-reported', 'declined', 'not-understood']),
  answers: z.array(z.string()).optional(),
  count: z.number().optional(),
  beside: z.array(z.string()).default([]),
  ambiguous: z.array(z.string()).default([]),
  unknown: z.array(z.string()).default([]),
  /** What comes nearest, where asked for. */
  nearest: z.array(z.string()).optional(),
  aside: z.array(z.string()).optional(),
  word: z.string().optional(),
  /** Why it is answered wrongly so far: the test fails once it no longer is. */
  wrong: z.string().optional(),
});
const groupsSchema = z.array(z.strictObject({ about: z.string(), cases: z.array(caseSchema) }));
type Case = z.infer<typeof caseSchema>;

const groups = ['questions.yaml', 'loose.yaml'].flatMap((name) =>
  groupsSchema.parse(parse(readFileSync(new URL(name, import.meta.url), 'utf8'))),
);

/** What a case says of an answer, taken from the answer itself. */
function tell(answer: Answer, expected: Case): Partial<Case> {
  return {
    is: answer.outcome,
    ...(expected.answers && { answers: answer.answers.map(({ value }) => value).sort() }),
    ...(expected.nearest && { nearest: answer.nearest.map(({ value }) => value).sort() }),
    ...(expected.aside && { aside: [...answer.leftAside] }),
    ...(expected.count !== undefined && { count: answer.count }),
    beside: [...new Set(answer.asides.map(({ about }) => about))].sort(),
    ambiguous: answer.ambiguous.map(({ text }) => text),
    unknown: answer.unknown.map(({ text }) => text),
    ...(expected.word && { word: answer.misunderstanding?.word }),
  };
}

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

for (const { about, cases } of groups) {
  describe(about, () => {
    for (const { ask: questions, wrong, ...expected } of cases) {
      const one = wrong ? test.fails : test;
      one.each(questions)('%s', async (question) => {
        const answer = await ask(asker, question);
        const own = { ...expected, ask: questions };
        expect(tell(answer, own)).toEqual({
          ...expected,
          ...(expected.answers && { answers: [...expected.answers].sort() }),
          ...(expected.nearest && { nearest: [...expected.nearest].sort() }),
          beside: [...expected.beside].sort(),
        });
        for (const { proofs } of answer.answers) expect(proofs.length).toBeGreaterThan(0);
      });
    }
  });
}
