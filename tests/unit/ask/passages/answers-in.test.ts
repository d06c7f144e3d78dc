import { expect, test } from 'vitest';
import { hasAnswer } from '../../../../src/ask/passages/answers-in.ts';

test.each<[sentence: string, told: boolean]>([
  ['The two-hour meeting ended at noon.', true],
  ['They spoke for an hour.', true],
  ['The talks lasted until dawn.', true],
  ['A five-day tour begins on Monday.', true],
  ['She stayed three weeks.', true],
  ['It was a frank hour and a half.', true],
  ['The week-long session was held in Oslo.', true],
  ['They met on Friday for talks.', false],
  ['The summit is scheduled for November 18-19.', false],
  ['Salo met Brekke in Oslo on Monday.', false],
])('how long: %s', (sentence, told) => {
  expect(hasAnswer(sentence, 'length', new Set())).toBe(told);
});

test.each<[sentence: string, told: boolean]>([
  ['They left in May.', true],
  ['The envoys came on Jan. 4.', true],
  ['He flew home on Saturdays.', false],
  ['It ended yesterday.', true],
  ['Last month they signed.', true],
  ['They met in 1987.', true],
  ['They may march to the sea.', false],
  ['The Maya left 200 ships.', false],
])('when: %s', (sentence, told) => {
  expect(hasAnswer(sentence, 'day', new Set())).toBe(told);
});

test.each<[sentence: string, told: boolean]>([
  ['He quit because of his health.', true],
  ['The ships were held in retaliation for the tax.', true],
  ['They met to defuse the quarrel.', true],
  ['He quit the post on Monday.', false],
])('why: %s', (sentence, told) => {
  expect(hasAnswer(sentence, 'cause', new Set())).toBe(told);
});
