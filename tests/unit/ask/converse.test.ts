import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../src/ask/asker.ts';
import { converse, type Turn } from '../../../src/ask/converse.ts';
import { openSampleAsker } from './sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

/** The answers to the last of several questions, each of which may go on from the one before. */
async function askAll(questions: readonly string[]): Promise<readonly string[]> {
  let turn: Turn | undefined;
  for (const question of questions) turn = await converse(asker, question, turn);
  return turn?.answer.answers.map(({ value }) => value).sort() ?? [];
}

test.each([
  [['Whom did Lavrov meet in July 2025?', 'and in 2013?'], ['John Kerry']],
  [['Whom did Lavrov meet in 2013?', 'where?'], ['Geneva']],
  [
    ['What did Lavrov say about NATO?', 'Did he meet Rubio?'],
    ['meeting: Sergei Lavrov, Marco Rubio; Kuala Lumpur; 2025-07-10'],
  ],
])('%j', async (questions, answers) => {
  expect(await askAll(questions)).toEqual(answers);
});

test.each([
  [['Whom did Lavrov meet in 2013?', 'Who is Wang Yi?'], 'what office held by Wang Yi'],
  [['Whom did Lavrov meet in 2013?', 'grain'], 'grain'],
])('%j: the last has nothing to do with the one before', async (questions, reading) => {
  let turn: Turn | undefined;
  for (const question of questions) turn = await converse(asker, question, turn);
  expect(turn?.answer.reading ?? '').not.toContain('Lavrov');
  expect(turn?.answer.reading ?? reading).toContain(reading);
});

test('a question that is whole does not go on from the one before', async () => {
  expect(await askAll(['Whom did Lavrov meet in 2013?', 'Who hosted Lavrov?'])).toEqual(['Choe Son Hui']);
});
