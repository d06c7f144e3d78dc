import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const told = (text: string): string[] =>
  factsOf('statement', text.replaceAll('BERG', BERG)).map(
    ({ speakers, words }) => `${speakers.map(labelOf).join('+')}: ${words}`,
  );

describe('what was said ends where the reporter goes on', () => {
  test.each([
    ['BERG confirmed the call without giving details.', 'the call'],
    ['BERG acknowledged the debt but put it down to a bank.', 'the debt'],
    ['BERG promised a new ferry during two days of talks in Turku.', 'a new ferry'],
    [
      'BERG said Norway would not sign the pact, a day before the two were to meet.',
      'Norway would not sign the pact',
    ],
    ['BERG said Norway would not sign the pact, abandoning years of work.', 'Norway would not sign the pact'],
    [
      'BERG suggested that the talks be held in May, but Finland and Sweden opposed it.',
      'the talks be held in May',
    ],
    ['BERG said Norway would pay but needed new loans.', 'Norway would pay but needed new loans'],
    [
      'BERG told reporters that she had written to Turku twice, and had offered to come.',
      'she had written to Turku twice, and had offered to come',
    ],
    ['BERG dismissed the appeal as "a waste of paper".', 'the appeal as "a waste of paper"'],
  ])('%s', (text, words) => expect(told(text)).toEqual([`Ida Berg: ${words}`]));

  test('a clause goes on behind the teller', () => {
    expect(told('Norway was the largest buyer, BERG said, and its rules "are made in Oslo".')).toEqual([
      'Ida Berg: Norway was the largest buyer … and its rules "are made in Oslo"',
    ]);
  });
});

describe('nothing was said', () => {
  test.each([
    'Norway, home to sailors, concluded a treaty with Finland in 2003 that offers them a home.',
    'BERG commented on reports that talks might be held in Turku.',
    'BERG called her ambassador home.',
    'BERG made the pledge in talks with Finnish President Olli Korpi.',
    'Norway and Finland have argued for decades over the strait.',
    'The two signed a pact in which Norway undertook to open its ports.',
    'The ship sank, said a sailor, when asked why BERG was late.',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

describe('phrasal verbs with their object', () => {
  test.each([
    [
      'OSLO, May 3 (Reuters) -- Norway on Friday turned down a Finnish plan for talks, saying there was no need.',
      ['NO: there was no need'],
    ],
    [
      'BERG said the port was open. Finnish President Olli Korpi played down the spat. "Ports open and ports close," he said.',
      ['Ida Berg: the port was open', 'Olli Korpi: Ports open and ports close'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('both', () => {
  test.each([
    [
      'BERG met Finnish President Olli Korpi. Both described it as friendly.',
      ['Ida Berg+Olli Korpi: it as friendly'],
    ],
    ['BERG met Finnish President Olli Korpi. Both ports described are shut.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('who speaks', () => {
  test.each([
    [
      'Norway, the former ruler, which kept a port there until 1994, has said it has no plans to return.',
      ['NO: it has no plans to return'],
    ],
    [
      'A spokesman for the Jamaica Customs Agency said the papers were late.',
      ['Jamaica Customs Agency: the papers were late'],
    ],
    [
      'The Finnish Foreign Ministry said on Monday that it was late. "We do not wait for those who stay away," the statement read.',
      [
        'Finnish Foreign Ministry: it was late',
        'Finnish Foreign Ministry: We do not wait for those who stay away',
      ],
    ],
    [
      'BERG flew home believing that she had won, Finnish President Olli Korpi said.',
      ['Olli Korpi: Norwegian Foreign Minister Ida Berg flew home believing that she had won'],
    ],
    ['BERG made the pledge to open a port.', ['Ida Berg: the pledge to open a port']],
    ['BERG read the letter aloud.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
