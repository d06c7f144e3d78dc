import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

const placesOf = (text: string): string[] =>
  factsOf('meeting', text).map(({ place }) => (place?.kind === 'state' ? place.code : (place?.name ?? '-')));

describe('where, told apart from the words that tell of a meeting', () => {
  test.each([
    [
      'between subject and verb',
      `The Norwegian Foreign Minister, Ida Berg, on Tuesday in Riga received ${KORPI}.`,
      ['Riga'],
    ],
    [
      'by a clause of the noun',
      'The Norwegian-Finnish consultations which were to begin in Riga today have been postponed.',
      ['Riga'],
    ],
    [
      'by one in the perfect',
      'A meeting of the Norwegian and Finnish presidents that was to have opened this week in Riga was put off.',
      ['Riga'],
    ],
    [
      'where it is being arranged for',
      'A meeting of the presidents of Norway and Finland is being arranged for Riga in July.',
      ['Riga'],
    ],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  test.each([
    ['where who receives stays', `The ambassador in Riga received ${KORPI}.`],
    ['of a pact in a clause of the noun', `${BERG} held talks which led to a pact in Riga with ${KORPI}.`],
    [
      'where one was before, told beside',
      `${BERG}, who arrives from Asia where she visited Japan, will hold talks with ${KORPI}.`,
    ],
  ])('not %s', (_, text) => {
    for (const place of placesOf(text)) expect(place).toBe('-');
  });
});

test.each([
  `${BERG} and ${KORPI} discussed the war in Kenya and relief work in Chad.`,
  `${BERG} and ${KORPI} discussed fish, mining in Kenya and trade.`,
])('what else was discussed is of no place of theirs: %s', (text) => {
  expect(placesOf(text)).toEqual(['-']);
});

test('they and others met where the words say', () => {
  expect(placesOf(`${BERG} and ${KORPI} discussed fish in Chad.`)).toEqual(['-']);
  expect(placesOf(`${BERG} and ${KORPI} held talks in Chad on fish and trade.`)).toEqual(['TD']);
});

describe('a town', () => {
  test.each([
    ['that is no capital, by its name', `${BERG} met ${KORPI} in Tel Aviv.`, ['Tel Aviv']],
    ['as it is written', `${BERG} met ${KORPI} in Kiev.`, ['Kiev']],
    ['of a house', `${BERG} met ${KORPI} in Downing Street.`, ['London']],
    ['the capital by its state', `${BERG} met ${KORPI} in Oman's capital.`, ['Muscat']],
    [
      'told later for the state told first',
      `${BERG} will visit Finland for talks with ${KORPI}. The talks will be held in Turku.`,
      ['Turku'],
    ],
    [
      'not for a state that it does not lie in',
      `${BERG} met ${KORPI} in Latvia. The talks were held in Turku.`,
      ['LV'],
    ],
  ])('%s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('talks of two told in one word', () => {
  test.each([
    ['Norwegian-Finnish talks to end the dispute will open in Riga on Friday.', ['planned Riga']],
    ['The fourth round of Norway-Finland talks to end the dispute broke down in Riga.', ['occurred Riga']],
    ['Minister Ann Smith-Jones talks to reporters in Riga.', []],
  ])('%s', (text, told) => {
    expect(factsOf('meeting', text).map(({ status, place }) => `${status} ${place?.name ?? '-'}`)).toEqual(
      told,
    );
  });
});
