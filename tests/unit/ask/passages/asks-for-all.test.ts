import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { asksForAll } from '../../../../src/ask/passages/asks-for-all.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

test.each<[question: string, all: boolean]>([
  ['List the envoys whom Lavrov received', true],
  ['Which foreign leaders did Lavrov speak to?', true],
  ['Which countries backed the complaint?', true],
  ['every visit to Russia', true],
  ['Which talks between Russia and Turkey touched on grain?', true],
  ['Which Russian accords and deals were signed in Ankara?', true],
  ['Which talks were held?', false],
  ['Which country backed the complaint?', false],
  ['Which minister did Lavrov receive?', false],
  ['Who met Lavrov?', false],
  ['Tell me who met Lavrov', false],
  ['Did Lavrov meet Rubio?', false],
])('%s', (question, all) => {
  const tokens = tokenize(question);
  const spots = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens);
  expect(asksForAll(spots)).toBe(all);
});
