import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';

/** Of each visit where it leads and when it begins, where a story of 16 July 2025 tells it. */
const startsOf = (text: string): string[] =>
  factsOf('visit', text).map(({ destination, start }) => `${destination.code} ${start?.value ?? '-'}`);

describe('a visit that begins on the day of a clause beside it', () => {
  test.each([
    [
      'the day on which one goes on',
      `${BERG} will end her stay in Finland on Friday and proceed to Riga.`,
      ['FI -', 'LV 2025-07-18'],
    ],
    [
      'the day of a speech before one goes on',
      `${BERG} will deliver a lecture at the University of Turku tomorrow morning and then continue to Riga.`,
      ['LV 2025-07-17'],
    ],
    [
      'the day on which something is told as it begins',
      `${BERG} on Tuesday promised help, as she began a three-day visit to Finland.`,
      ['FI 2025-07-15'],
    ],
    [
      'the day of what one does there',
      `${BERG} joked with senators before leaving for Riga, where she was due to have lunch on Friday.`,
      ['LV 2025-07-18'],
    ],
    [
      'the day on which it took place',
      'The visit of President Ida Berg of Norway to Finland, which took place on April 14, was a success.',
      ['FI 2025-04-14'],
    ],
    [
      'the first of several stops, if only the first',
      `${BERG} will tour Finland, Estonia and Latvia from August 9.`,
      ['FI 2025-08-09', 'EE 2025-08', 'LV 2025-08'],
    ],
  ])('%s', (_, text, expected) => {
    expect(startsOf(text)).toEqual(expected);
  });

  test.each([
    [
      'the day of another time',
      `${BERG} was in Finland on Monday and will proceed to Riga.`,
      ['FI 2025-07-14', 'LV -'],
    ],
    [
      'the day of what one did elsewhere',
      `${BERG} left for Riga from Turku, where she had lunch on Monday.`,
      ['LV -', 'FI -'],
    ],
    ['stops of one day', `${BERG} visited Finland and Latvia on Monday.`, ['FI 2025-07-14', 'LV 2025-07-14']],
  ])('but not %s', (_, text, expected) => {
    expect(startsOf(text)).toEqual(expected);
  });
});
