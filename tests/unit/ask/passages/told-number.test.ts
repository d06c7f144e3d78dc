import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../../../src/ask/answer.ts';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { tellLargerNumber } from '../../../../src/ask/passages/told-number.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});

const counted = (count: number, sentence: string): Answer => ({
  question: '',
  outcome: 'answered',
  count,
  answers: [],
  nearest: [],
  asides: [],
  ambiguous: [],
  unknown: [],
  passages: [
    {
      lead: 'Snow fell.',
      also: [],
      beside: [sentence],
      sentence,
      article: { iri: 'urn:a', id: 'a' },
      start: 0,
      end: 1,
    },
  ],
  leftAside: [],
  respelt: [],
  queries: [],
  warnings: [],
});

test.each<[question: string, count: number, sentence: string, told: string | undefined]>([
  ['How many foreign ministers met in Oslo?', 2, 'Oslo was host to 27 foreign ministers.', '27'],
  ['How many leaders came to Oslo?', 3, 'Some forty visiting leaders had come by noon.', 'Some forty'],
  ['How many countries took part in the talks?', 1, 'Delegates of 1,200 countries were there.', '1,200'],
  // The facts tell as many.
  ['How many leaders came to Oslo?', 3, 'Three leaders came.', undefined],
  // The number is of something else, or of a day.
  ['How many leaders came to Oslo?', 3, 'The leaders drank 40 bottles of wine.', undefined],
  ['How many leaders came to Oslo?', 3, 'On May 12 leaders came.', undefined],
  ['Which leaders came to Oslo?', 3, 'Forty leaders came.', undefined],
])('%s %d, "%s"', (question, count, sentence, told) => {
  const tokens = tokenize(question);
  const spots = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens);
  const { outcome, passages } = tellLargerNumber(counted(count, sentence), spots);
  expect(passages[0]?.answer).toBe(told);
  expect(outcome).toBe(told === undefined ? 'answered' : 'text');
});
