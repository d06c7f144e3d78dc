import { expect, test } from 'vitest';
import { reckonDays } from '../../../../src/ask/words/calendar.ts';

const calendar = { asOf: '2025-03-01', years: [] };

test.each([
  ['day -1', '2025-02-28', '2025-02-28'],
  ['week 0', '2025-02-24', '2025-03-02'],
  ['week -1', '2025-02-17', '2025-02-23'],
  ['weekday 6', '2025-03-01', '2025-03-01'],
  ['weekday 7', '2025-02-23', '2025-02-23'],
  ['month -1', '2025-02-01', '2025-02-28'],
  ['month -3', '2024-12-01', '2024-12-31'],
  ['year -1', '2024-01-01', '2024-12-31'],
  ['days -10', '2025-02-19', '2025-03-01'],
])('%s is %s to %s on a Saturday, the first of March', (text, from, to) => {
  expect(reckonDays(text, calendar)).toEqual({ from, to });
});

test('without a day of asking nothing is reckoned', () => {
  expect(reckonDays('week -1', { asOf: '', years: [] })).toBeUndefined();
});
