import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { daysInText } from '../../../../src/ask/loose/days-in-text.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

const ONE_YEAR = { asOf: '2025-07-30', years: ['2026', '2025'] };
const MANY = { asOf: '2025-07-30', years: ['2026', '2025', '1994', '1993'] };

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

test.each<[question: string, calendar: typeof MANY, times: number, leftAside: readonly string[]]>([
  ['What did Lavrov export last year?', MANY, 0, ['last year']],
  ['What did Lavrov export last year?', ONE_YEAR, 1, []],
  ['Who came yesterday?', MANY, 0, ['yesterday']],
  ['Who came in 1993?', MANY, 1, []],
  ['Who came in July?', MANY, 1, []],
  ['Who came?', MANY, 0, []],
])('%s', (question, calendar, times, leftAside) => {
  const tokens = tokenize(question);
  const spots = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens);
  const days = daysInText(spots, calendar);
  expect([days.times.length, days.leftAside]).toEqual([times, leftAside]);
});
