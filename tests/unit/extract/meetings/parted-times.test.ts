import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Each meeting as its sides, its month and its place. */
const meetings = (text: string): string[] =>
  factsOf('meeting', text)
    .map(({ participants, date, place }) => {
      const sides = participants.map((party) =>
        party.kind === 'state'
          ? party.code
          : 'name' in party
            ? (party.name.split(' ').at(-1) ?? '')
            : party.title,
      );
      return `${sides.sort().join('+')} ${date?.value ?? ''} ${place && 'name' in place ? place.name : ''}`;
    })
    .sort();

test.each([
  [
    'Talks between Norway and Finland opened in Riga on Tuesday. Previous rounds took place in Oslo last May, in Turku in October and in Tallinn in December.',
    ['FI+NO 2024-10 Turku', 'FI+NO 2024-12 Tallinn', 'FI+NO 2025-05 Oslo', 'FI+NO 2025-07-15 Riga'],
  ],
  [
    'Norwegian Premier Ida Berg and Finnish President Olli Korpi met in Oslo in May and in Turku in June.',
    ['Berg+Korpi 2025-05 Oslo', 'Berg+Korpi 2025-06 Turku'],
  ],
  [
    'Norwegian Premier Ida Berg and Finnish President Olli Korpi met in Oslo and in Turku in June.',
    ['Berg+Korpi 2025-06 Oslo'],
  ],
])('%s', (text, expected) => {
  expect(meetings(text)).toEqual(expected);
});

test.each([
  ['Norway and Finland meet in Oslo on Sunday in a qualifier. The two last met in May in Turku.', []],
  [
    'The Norwegian government and the rebel QFDN are at war. Chiefs of staff from the two sides met on Monday.',
    ['NO+QFDN 2025-07-14 '],
  ],
  [
    'Norwegian Premier Ida Berg met Finnish President Olli Korpi. They agreed that experts should meet in May.',
    ['Berg+Korpi  ', 'FI+NO 2026-05 '],
  ],
])('%s', (text, expected) => {
  expect(meetings(text)).toEqual(expected);
});
