import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const said = (text: string): string[] =>
  factsOf('statement', text.replace('BERG', 'Norwegian Foreign Minister Ida Berg')).map(
    ({ speakers, words }) => `${speakers.map(labelOf).join(' and ')}: ${words}`,
  );

describe('what stands between a verb of saying and what is said, and within it', () => {
  test.each([
    ['BERG appealed again to Finland to open the port.', ['Ida Berg: Finland to open the port']],
    ['BERG rejected that description.', ['Ida Berg: that description']],
    [
      'BERG confirmed that the survey, agreed on by both presidents in Turku, had stopped.',
      ['Ida Berg: the survey, agreed on by both presidents in Turku, had stopped'],
    ],
    [
      'BERG voiced concern about some 300 people, mostly Swedes, who were driven from a camp.',
      ['Ida Berg: concern about some 300 people, mostly Swedes, who were driven from a camp'],
    ],
    [
      'BERG called on Finland, which has kept a port there since 1948, to lend a hand.',
      ['Ida Berg: Finland, which has kept a port there since 1948, to lend a hand'],
    ],
    [
      'Sweden and Finland are in agreement that the pact must hold, BERG was quoted as saying.',
      ['Ida Berg: Sweden and Finland are in agreement that the pact must hold'],
    ],
    [
      'BERG said Finnish President Olli Korpi would urge Sweden to wait. She said that Korpi would also ask Denmark to stay.',
      [
        'Ida Berg: Finnish President Olli Korpi would urge Sweden to wait',
        'Ida Berg: Korpi would also ask Denmark to stay',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    'BERG has renewed the measures several times since.',
    'BERG began to charge landing fees.',
    'BERG called on Korpi, which took an hour.',
    'BERG returned again to the port to rest.',
  ])('nothing is said in: %s', (text) => expect(said(text)).toEqual([]));
});
