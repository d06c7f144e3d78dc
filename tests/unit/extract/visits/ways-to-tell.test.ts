import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each visit of a text in a line: who, where to, status, first day. */
const visits = (text: string): string[] =>
  factsOf('visit', text).map(
    ({ visitor, destination, start, status }) =>
      `${labelOf(visitor)} → ${destination.code}, ${status}${start ? `, ${start.value}` : ''}`,
  );

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const RIGA = 'RIGA, July 16 (Xinhua) -- ';

describe('an invitation', () => {
  test.each([
    [
      `Finland's president has extended to ${BERG} an invitation to visit Turku in May.`,
      'FI, proposed, 2026-05',
    ],
    [`Korpi handed ${BERG} an invitation to pay an official visit to Finland.`, 'FI, proposed'],
    [
      `Finnish President Olli Korpi invited ${BERG} to attend the opening of a port in Turku.`,
      'FI, proposed',
    ],
    [`${BERG} accepted with pleasure an invitation to visit Finland.`, 'FI, planned'],
    [`Finland has invited ${BERG} for talks next month, and she has accepted.`, 'FI, planned, 2025-08'],
  ])('%s', (text, visit) => {
    expect(visits(text)).toEqual([`Ida Berg → ${visit}`]);
  });
});

describe('a journey that does not take place, or otherwise', () => {
  test.each([
    [`A stop in Riga, where ${BERG} was to have met troops, was called off.`, 'LV, denied'],
    [`${BERG} abruptly cancelled a planned stop in Riga.`, 'LV, denied'],
    [`A broken leg kept ${BERG} from travelling to Riga on Monday.`, 'LV, denied, 2025-07-14'],
    [`${BERG} had hoped to travel to Riga, but her visa was refused.`, 'LV, denied'],
    [`${BERG} denied reports that she had secretly been to Riga.`, 'LV, denied'],
    [`${BERG} said she would cut short her visit to Latvia.`, 'LV, occurred'],
    [
      `${BERG} stops in Tallinn on Thursday before going on to Riga.`,
      'EE, planned, 2025-07-17',
      'LV, planned, 2025-07',
    ],
  ])('%s', (text, ...told) => {
    expect(visits(text)).toEqual(told.map((visit) => `Ida Berg → ${visit}`));
  });
});

describe('where somebody is', () => {
  test.each([
    [`${RIGA}${BERG} on Tuesday wound up a visit to this Baltic country.`, 'LV, occurred'],
    [`${RIGA}${BERG} is here for talks on fish.`, 'LV, occurred'],
    [`${RIGA}${BERG}, who is visiting at the invitation of her colleague, said so.`, 'LV, occurred'],
    [`${BERG}, due in Riga on Friday, said the pact was dead.`, 'LV, planned, 2025-07-18'],
    [`${BERG}, back from Riga, said the pact was dead.`, 'LV, occurred'],
    [`${BERG} has been in Riga since Sunday.`, 'LV, occurred, 2025-07-13'],
    [`${BERG} will spend Thursday and Friday in the Latvian capital.`, 'LV, planned, 2025-07-17'],
    [`Latvian television showed ${BERG} arriving at Riga airport.`, 'LV, occurred'],
    [`${BERG}'s plane landed in Riga on Sunday.`, 'LV, occurred, 2025-07-13'],
    [`Speaking in Riga at the end of a two-day stay, ${BERG} said the pact was dead.`, 'LV, occurred'],
    [`The pact is to be signed in Riga next month during a visit by ${BERG}.`, 'LV, planned, 2025-08'],
    [`${BERG} picked Riga for her first trip abroad.`, 'LV, occurred'],
    [`${BERG} made the first visit to Riga by a Norwegian minister since 1991.`, 'LV, occurred'],
    [`${BERG} heads for Riga on Thursday.`, 'LV, planned, 2025-07-17'],
    [`They hailed ${BERG}'s visit to Riga next week.`, 'LV, planned, 2025-07'],
    [`They hailed ${BERG}'s visit to Riga last week.`, 'LV, occurred, 2025-07'],
    [`${BERG} visits Riga, probably in November.`, 'LV, planned, 2025-11'],
    [`${BERG} put off a visit to Riga which was to have begun on Friday.`, 'LV, denied, 2025-07-18'],
  ])('%s', (text, visit) => {
    expect(visits(text)).toEqual([`Ida Berg → ${visit}`]);
  });
});

test('a tour that begins and ends somewhere', () => {
  const text = `Latvia is the second leg of ${BERG}'s tour, which began in Tallinn and will end in Vilnius on Sunday.`;
  expect(visits(text).toSorted()).toEqual([
    'Ida Berg → EE, occurred',
    'Ida Berg → LT, planned, 2025-07-20',
    'Ida Berg → LV, occurred',
  ]);
});

test('of the stops between the first day and the last the month is known', () => {
  expect(visits(`${BERG} will visit Latvia, Estonia and Poland from August 4 to 9.`)).toEqual([
    'Ida Berg → LV, planned, 2025-08-04',
    'Ida Berg → EE, planned, 2025-08',
    'Ida Berg → PL, planned, 2025-08',
  ]);
});

test.each([
  `Minsk turned back ${BERG} at the airport on Sunday.`,
  `${BERG}, back from holiday, said the pact was dead.`,
  `${BERG} spent Thursday in bed.`,
  `${BERG} picked Riga as the seat of the court.`,
  `Latvian television showed the choir arriving at Riga airport.`,
  `${BERG} denied reports about Riga that she had been sent.`,
  `Finland expects a ruling on Friday.`,
])('no visit: %s', (text) => {
  expect(visits(text)).toEqual([]);
});
