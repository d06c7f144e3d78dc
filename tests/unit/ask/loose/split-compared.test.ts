import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Asker } from '../../../../src/ask/asker.ts';
import { openChart } from '../../../../src/ask/grammar/chart.ts';
import { splitCompared } from '../../../../src/ask/loose/split-compared.ts';
import { spotPhrases } from '../../../../src/ask/loose/spot.ts';
import { withoutCollection } from '../../../../src/ask/loose/without-collection.ts';
import { tokenize } from '../../../../src/ask/words/tokens.ts';
import { openSampleAsker } from '../sample-asker.ts';

let asker: Asker;
beforeAll(async () => {
  asker = await openSampleAsker();
});
afterAll(() => asker.store.close());

const split = (question: string): readonly string[] | undefined => {
  const tokens = tokenize(question);
  return splitCompared(
    tokens,
    spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, tokens), tokens),
  );
};

test.each<[question: string, each: readonly string[]]>([
  [
    'Compare what Lavrov said in July 2025 with what he did in September 2013',
    ['what Lavrov said in July 2025', 'what he did in September 2013'],
  ],
  [
    'Compare how Lavrov and Rubio spoke of the talks',
    ['how Lavrov spoke of the talks', 'how Rubio spoke of the talks'],
  ],
  [
    'What did Lavrov and Marco Rubio each say about Ukraine?',
    ['What did Lavrov say about Ukraine', 'What did Marco Rubio say about Ukraine'],
  ],
  [
    "What do the Russian foreign minister (2013) and Turkey's president (2025) each say about grain?",
    [
      'What do the Russian foreign minister 2013 say about grain',
      "What do Turkey's president 2025 say about grain",
    ],
  ],
  [
    'Compare what Lavrov said of NATO in September 2013 and in July 2025',
    ['what Lavrov said of NATO in September 2013', 'what Lavrov said of NATO in July 2025'],
  ],
  // Where nothing is joined, nothing else is asked.
  ['Compare the statements of Lavrov', ['the statements of Lavrov']],
])('%s', (question, each) => {
  expect(split(question)).toEqual(each);
});

test.each([
  'Did Lavrov and Rubio meet?',
  'What did Lavrov and Rubio say to each other?',
  'Who met Lavrov in July and in September?',
])('is asked at once: %s', (question) => {
  expect(split(question)).toBeUndefined();
});

test.each<[question: string, kept: string]>([
  ['What posts has Lavrov held across these articles?', 'What posts has Lavrov held'],
  ['Which calls that we have here were by Lavrov in the collection?', 'Which calls were by Lavrov'],
  ['What do we have on Lavrov?', 'What do we have on Lavrov'],
  ['In these stories, who met Lavrov?', ', who met Lavrov'],
  // What is said of articles stays, and what lies in others.
  ['What was found in the files of the council?', 'What was found in the files of the council'],
  ['Who spoke in the archive scandal?', 'Who spoke in the archive scandal'],
  ['Who wrote the articles of the treaty?', 'Who wrote the articles of the treaty'],
  ['in here', 'in here'],
])('without the collection: %s', (question, kept) => {
  const tokens = tokenize(question);
  const chart = openChart(asker.lexicon.grammar, asker.terminals, tokens);
  expect(
    withoutCollection(tokens, chart)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(kept);
});
