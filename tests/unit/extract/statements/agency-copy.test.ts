import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const told = (text: string): string[][] =>
  factsOf('statement', text.replaceAll('BERG', BERG)).map(({ speakers, words }) => [
    speakers.map(labelOf).join(),
    words,
  ]);
const words = (text: string): string[] => told(text).map(([, said = '']) => said);

describe('officials told of before', () => {
  test.each([
    [
      'Norwegian officials travelling with the king said the port was open. The road was shut, the officials said.',
      ['NO', 'The road was shut'],
    ],
    [
      'Norwegian officials said the port was open. The road was shut, officials said, but gave no day.',
      ['NO', 'The road was shut'],
    ],
    [
      'OSLO, May 14 - Foreign Ministry officials said the port was open. The officials added that the road was shut.',
      ['Norwegian Foreign Ministry', 'the road was shut'],
    ],
  ])('%s', (text, expected) => expect(told(text).at(-1)).toEqual(expected));

  test('an official goes on for as long as he is told of', () => {
    const between = 'A storm came. Ships lay idle. Ice grew. Men waited. Snow fell. Wind rose. ';
    const text = `The port is open, a Finnish official said. ${between}The official said fees fell. ${between}The official said trade grew.`;
    expect(told(text).at(-1)).toEqual(['FI', 'trade grew']);
  });

  test.each([
    'Western diplomats said the port was open. The diplomats said the road was shut.',
    'Officials said the road was shut.',
    'Norwegian officials met in Oslo. A storm came. Ships lay idle. Ice grew. The road was shut, officials said.',
    'Norwegian officials met in Oslo. The road was shut, Nordic harbour officials said.',
  ])('nobody speaks in: %s', (text) => expect(told(text)).toEqual([]));
});

describe('somebody is ordered to do something', () => {
  test.each([
    ['BERG has ordered her ruling Labour Party (LP) to draw up a plan.', ['to draw up a plan']],
    ['Faced with the chance that she might have to go, BERG ordered her party to wait.', ['to wait']],
    ['BERG ordered a cut in fees as a way to fill the port.', []],
    ['BERG ordered building to begin in Bergen.', []],
    ['Met by a crowd that sang, BERG said the port was open.', ['the port was open']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('a list that semicolons part', () => {
  test.each([
    [
      'BERG stressed the worth of the port; the need to dredge it; and the chance to grow trade.',
      ['the worth of the port; the need to dredge it; and the chance to grow trade'],
    ],
    ['BERG stressed the worth of the port; the king left for Bergen.', ['the worth of the port']],
    ['BERG said the port was open; the king left for Bergen.', ['the port was open']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('a day and a comma before the clause', () => {
  test.each([
    [
      'BERG announced on Tuesday, Finnish President Olli Korpi will visit Norway from Friday.',
      ['Finnish President Olli Korpi will visit Norway from Friday'],
    ],
    ['BERG announced on Tuesday, the harbour master reported.', []],
    ['The port is open, BERG said on Tuesday, ships will come.', ['The port is open']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('where what was said ends', () => {
  test.each([
    [
      'BERG said Norway will open the port, and hopes to see ships come.',
      ['Norway will open the port, and hopes to see ships come'],
    ],
    ['BERG said the port was open, and hopes to see ships come.', ['the port was open', 'to see ships come']],
    [
      'BERG rejected the idea, after talks in Turku with the mayor, as an affront to sailors.',
      ['the idea, after talks in Turku with the mayor, as an affront to sailors'],
    ],
    ['BERG rejected the idea, after talks in Turku.', ['the idea']],
    ['When Norway offered to host the talks, the harbour master wept.', ['to host the talks']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('nothing is told of what was said', () => {
  test.each([
    ['BERG briefed the visitors on the outcome of the congress.', []],
    ['BERG, who visits Bergen today, sees rising trade, safer streets, and renewed strength.', []],
    ['BERG met the king and renewed support for the port.', ['support for the port']],
    [
      'Norway and Finland signed a treaty calling for the end of tolls, a Finnish envoy said.',
      ['Norway and Finland signed a treaty calling for the end of tolls'],
    ],
    ['BERG issued a statement calling for the end of tolls.', ['the end of tolls']],
    ['BERG briefed the visitors of the outcome.', ['the outcome']],
    ['Finnish President Olli Korpi met BERG and thanked her.', []],
    ['Finnish President Olli Korpi met BERG and thanked her for the port.', ['her for the port']],
    ['BERG called on Sweden to de-escalate the row.', ['Sweden to de-escalate the row']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});
