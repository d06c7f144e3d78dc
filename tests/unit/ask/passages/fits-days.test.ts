import { expect, test } from 'vitest';
import { fitsDays, namesOtherYears } from '../../../../src/ask/passages/fits-days.ts';

const may = [{ from: '1994-05-01', to: '1994-05-31' }];

test.each<[string, published: string, boolean]>([
  ['The pier opened in May.', '1994-11-20', true],
  ['The pier opened in May 1993.', '1994-11-20', false],
  ['The pier opened in June.', '1994-11-20', false],
  ['The pier opened in May.', '1997-11-20', false],
  ['The pier opened in May.', '1994-02-01', false],
])('tells of May 1994, as published: %s %s', (sentence, published, fits) => {
  expect(fitsDays(may, false)(published, sentence)).toBe(fits);
});

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
