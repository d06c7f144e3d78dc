import { expect, test } from 'vitest';
import { answerSpans, type SpanSort } from '../../../../src/ask/passages/answer-spans.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const STATES = new Set(['norway', 'finland', 'finnish']);

test.each<[SpanSort, string, string, string[]]>([
  [
    'day',
    'when do tariffs begin',
    'The tariffs begin on April 17, he said on Monday.',
    ['April 17', 'Monday'],
  ],
  [
    'day',
    '',
    'They meet from 7th to 9th December or early next month.',
    ['from 7th to 9th December', 'early next month'],
  ],
  ['day', '', 'It was signed in May 2006 and ended last October.', ['in May 2006', 'last October']],
  ['day', '', 'The march of the guards may go on; in 2005 it did.', ['in 2005']],
  ['number', '', 'They agreed on 37 of 40 points and $3.5 billion on June 4.', ['37 of 40', '$3.5 billion']],
  ['number', '', 'More than 200 people and two ministers came.', ['More than 200', 'two']],
  ['length', '', 'After two hours of talks the three-day visit ended.', ['two hours', 'three-day']],
  [
    'person',
    '',
    'Deputy Trade Minister Maija Korpi met Majd al-Rashed.',
    ['Deputy Trade Minister Maija Korpi', 'Majd al-Rashed'],
  ],
  ['person', 'what did Korpi say', 'On Monday Korpi and Finnish envoy Olav Dahl spoke.', ['Olav Dahl']],
  ['person', '', 'The minister left. He said Norway would stay.', []],
  ['person', '', 'We’ve waited, said Korpi. It’s over; Dr. St', ['Korpi']],
  ['person', '', 'Lett of the port met D’Orsay.', ['Lett', 'D’Orsay']],
  ['amount', 'how much did they lend', 'They lent 40 million dollars at 7 percent.', ['40 million dollars']],
  ['person', 'who led them', "Korpi's son, Major Niko Korpi, led the guards’ raid.", ['Major Niko Korpi']],
  ['state', '', 'Maija Korpi said Norway and the Finnish side agreed.', ['Norway', 'Finnish']],
  ['place', '', 'Dahl flew to Oslo from Turku, where Korpi waited.', ['Oslo', 'Turku']],
])('%s: %s', (sort, question, sentence, told) => {
  const spans = answerSpans(sentence, sort, new Set(keysOf(question)), (name) =>
    STATES.has(name.toLowerCase()),
  );
  expect(spans.map(({ start, end }) => sentence.slice(start, end))).toEqual(told);
});
