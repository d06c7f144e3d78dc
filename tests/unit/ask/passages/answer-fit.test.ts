import { expect, test } from 'vitest';
import { answerFit, type Fitting } from '../../../../src/ask/passages/answer-fit.ts';
import type { AnswerSort } from '../../../../src/ask/passages/answers-in.ts';
import type { Term } from '../../../../src/ask/passages/question-terms.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const verb: Term = { text: 'signed', kind: 'word', ways: [{ keys: keysOf('signed'), worth: 1 }] };

const fitting = (sort: AnswerSort | undefined, whether = false): Fitting => {
  const asked = new Set(keysOf('who signed the Turku pact'));
  const picking = {
    sort: 'person',
    terms: [verb],
    asked,
    isState: () => false,
    deed: { verb, side: 'doer' },
  } as const;
  return {
    sort,
    whether,
    asked,
    picking: sort === 'name' ? picking : undefined,
    saying: false,
    ahead: false,
  };
};

test.each<[string, AnswerSort | undefined, better: string, worse: string]>([
  [
    'who did it',
    'name',
    'It was signed by Maija Korpi.',
    'It was signed in the harbour, as Maija Korpi saw.',
  ],
  ['several', 'name', 'There were Bo Roe, Liv Dahl and Per Moe.', 'There was Bo Roe.'],
  ['an office', 'name', 'There was the envoy, Bo Roe.', 'There was the painter, Bo Roe.'],
  ['no names but those asked about', 'name', 'There was Bo Roe.', 'There was the Turku pact.'],
  ['a number', 'number', 'Some 12 ships left.', 'Ships left.'],
  ['a day', 'day', 'They left in May.', 'They left soon.'],
  ['a cause', 'cause', 'They left because of the storm.', 'They left the storm.'],
])('%s looks more like an answer', (_, sort, better, worse) => {
  expect(answerFit(better, fitting(sort))).toBeGreaterThan(answerFit(worse, fitting(sort)));
});

test('a no answers whether', () => {
  expect(answerFit('Oslo has not signed.', fitting(undefined, true))).toBeGreaterThan(0);
  expect(answerFit('Oslo has not signed.', fitting(undefined))).toBe(0);
  expect(answerFit('Oslo has signed.', fitting(undefined, true))).toBe(0);
});

test.each<[string, Partial<Fitting>, better: string, worse: string]>([
  ['what was said', { saying: true }, 'Korpi called the pier a folly.', 'Korpi crossed the pier.'],
  ['the very words', { saying: true }, '"A folly," Korpi said.', 'Korpi said it was a folly.'],
  ['what is to come', { ahead: true }, 'The board is due to meet in Turku.', 'The board met in Turku.'],
  ['what goes on from the sentence before', {}, 'He left in a boat.', 'Snow fell on a boat.'],
])('%s looks more like an answer', (_, bent, better, worse) => {
  const own = { ...fitting(undefined), ...bent };
  expect(answerFit(better, own)).toBeGreaterThan(answerFit(worse, own));
});
