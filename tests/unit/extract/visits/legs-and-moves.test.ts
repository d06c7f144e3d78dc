import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Each visit of a text in a line: where to, the first day, status. */
const visits = (text: string): string[] =>
  factsOf('visit', text).map(({ destination, start, status }) =>
    [destination.code, ...(start ? [start.value] : []), status].join(' '),
  );

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';

describe('one stop after the other', () => {
  test.each([
    [
      `${BERG} said she would be in Helsinki on July 21 and in Riga two days later.`,
      'FI 2025-07-21 planned',
      'LV 2025-07-23 planned',
    ],
    [
      `${BERG} travels to Helsinki tomorrow and to Riga on Friday.`,
      'FI 2025-07-17 planned',
      'LV 2025-07-18 planned',
    ],
    [
      `${BERG} flew to Helsinki on Monday and Riga on Tuesday.`,
      'FI 2025-07-14 occurred',
      'LV 2025-07-15 occurred',
    ],
    [
      `${BERG} will pay state visits to Finland on July 21-22 and Latvia on July 24.`,
      'FI 2025-07-21 planned',
      'LV 2025-07-24 planned',
    ],
    [
      `${BERG} leaves on Friday for Helsinki and, a day later, Riga.`,
      'FI 2025-07-18 planned',
      'LV 2025-07-19 planned',
    ],
    [
      `${BERG} left for Helsinki on Tuesday and was to continue to Riga the next day.`,
      'FI 2025-07-15 occurred',
      'LV 2025-07-16 planned',
    ],
    [
      `${BERG} arrived in Helsinki on Monday, and Latvia on Tuesday recalled its envoy.`,
      'FI 2025-07-14 occurred',
    ],
    [`${BERG} arrived in Helsinki on Monday, and Latvia said nothing on Tuesday.`, 'FI 2025-07-14 occurred'],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('a visit with another day', () => {
  test.each([
    [`${BERG} has put back until next week a visit to Finland due on Friday.`, 'FI 2025-07 planned'],
    [`${BERG} has moved her visit to Finland from Friday to Monday.`, 'FI 2025-07-21 planned'],
    [`${BERG} postponed to September a visit to Finland set for Friday.`, 'FI 2025-09 planned'],
    [`${BERG}'s trip to Finland, due on Friday, has been put off until May.`, 'FI 2026-05 planned'],
    [
      `${BERG} brought forward to Thursday a visit to Finland planned for next week.`,
      'FI 2025-07-17 planned',
    ],
    [`${BERG} has postponed a visit to Finland due on Friday.`, 'FI 2025-07-18 denied'],
    [`${BERG} moved to close the port of Helsinki until Monday.`],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('a visit that was to be', () => {
  test.each([
    [`${BERG} had been due to arrive in Helsinki on Tuesday.`, 'FI 2025-07-15 denied'],
    [`${BERG} should have been in Helsinki on Tuesday.`, 'FI 2025-07-15 denied'],
    [`${BERG} was due in Helsinki in May, but scrapped her trip.`, 'FI 2025-05 denied'],
    [`${BERG} last week scrapped a visit to Helsinki planned for Sunday.`, 'FI 2025-07-13 denied'],
    [`${BERG} on Tuesday scrapped a visit to Helsinki planned for Friday.`, 'FI 2025-07-18 denied'],
    [`${BERG} pulled out of a trip to Helsinki next week.`, 'FI 2025-07 denied'],
    [`${BERG} will fly to Helsinki on Monday if the deadline is missed.`, 'FI 2025-07-21 planned'],
    [`${BERG} will fly to Helsinki if she is asked.`, 'FI proposed'],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('how stops follow', () => {
  test.each([
    [
      `${BERG} will arrive in Helsinki on Friday and fly on to Riga on Thursday.`,
      'FI 2025-07-18 planned',
      'LV 2025-07-24 planned',
    ],
    [
      `${BERG} will be in Helsinki on Friday and then travel to Riga.`,
      'FI 2025-07-18 planned',
      'LV 2025-07 planned',
    ],
    [`On Friday ${BERG} is due to cross into Finland.`, 'FI 2025-07-18 planned'],
    [
      `HELSINKI, July 16 (Xinhua) -- ${BERG} is paying a visit to Finland. Berg's last visit here was in May 2023.`,
      'FI occurred',
      'FI 2023-05 occurred',
    ],
    [`${BERG}'s visit to Finland had initially been planned for May but was put off.`, 'FI 2025-05 denied'],
    [`${BERG} said she would like to visit Finland.`, 'FI proposed'],
    [
      `${BERG} is due in Latvia on Friday. A stop in Helsinki was dropped.`,
      'LV 2025-07-18 planned',
      'FI denied',
    ],
    [
      `${BERG} will land in Helsinki on Friday at the close of a journey that has already led her to Riga.`,
      'FI 2025-07-18 planned',
      'LV occurred',
    ],
    [
      `${BERG} starts a trip to Latvia on Friday. The trip will also take in Finland and Estonia.`,
      'LV 2025-07-18 planned',
      'FI planned',
      'EE planned',
    ],
    [
      `${BERG} starts a trip to Latvia on Friday. A tour by a choir began in Helsinki.`,
      'LV 2025-07-18 planned',
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});
