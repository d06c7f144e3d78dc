import { expect, test } from 'vitest';
import { namesOtherYears } from '../../../../src/ask/passages/fits-days.ts';

const may = [{ from: '1994-05-01', to: '1994-05-31' }];

test.each<[string, boolean]>([
  ['The last pier, built in July 1989, cost 62 million crowns.', true],
  ['Unlike in 1989, the pier of 1994 cost 80 million crowns.', false],
  ['The pier is to cost 80 million crowns.', false],
  // The question speaks of it.
  ['The charter of 1971 was read aloud.', false],
])('of other years than asked about: %s', (sentence, other) => {
  expect(namesOtherYears(sentence, may, new Set(['1971']))).toBe(other);
  expect(namesOtherYears(sentence, [], new Set())).toBe(false);
});
