import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../../src/ask/ask.ts';
import type { Asker } from '../../../src/ask/asker.ts';
import { loadGrammar } from '../../../src/ask/grammar/load-grammar.ts';
import { renderAnswer } from '../../../src/ask/tell/render-answer.ts';
import { openSampleAsker } from './sample-asker.ts';

const docs = readFileSync(new URL('../../../docs/ask.md', import.meta.url), 'utf8');
const listed = [...docs.matchAll(/^- (.+\?)$/gmu)].map(([, question = '']) => question);
const run = [...docs.matchAll(/^\$ communique ask "(.+)"\n([^`]*)```/gmu)].map(
  ([, question = '', printed = '']) => ({
    question,
    printed,
  }),
);
const { examples } = loadGrammar();

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

describe('docs/ask.md', () => {
  test('lists the examples of the grammar', () => expect(listed).toEqual(examples));

  test.each(listed)('%s is answered over the sample graph', async (question) => {
    const { outcome, unknown } = await ask(asker, question);
    expect(unknown).toEqual([]);
    expect(['answered', 'yes', 'no']).toContain(outcome);
  });

  test.each(run)('shows what is printed for $question', async ({ question, printed }) => {
    expect(renderAnswer(await ask(asker, question), 'table')).toBe(printed);
  });
});
