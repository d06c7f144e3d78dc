import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';

/** Status and first day of each visit of a text. */
const told = (text: string): string[] =>
  factsOf('visit', text).map(
    ({ status, start, end }) => `${status} ${start?.value ?? '-'} ${end?.value ?? '-'}`,
  );

describe('one visit told twice', () => {
  test.each([
    [
      'its beginning and its end',
      `${BERG} arrived in Finland on Monday. Berg's visit to Finland will end on Friday.`,
      ['occurred 2025-07-14 2025-07-18'],
    ],
    [
      'as a plan and in passing',
      `${BERG} will visit Finland on Friday. Berg's visit to Finland comes amid a strike.`,
      ['planned 2025-07-18 -'],
    ],
    [
      'from town to town',
      `${BERG} arrived in Helsinki on Sunday. She arrived in Turku on Tuesday.`,
      ['occurred 2025-07-13 -'],
    ],
    [
      'by "the visit"',
      `${BERG} will visit Finland. The visit will begin on Friday.`,
      ['planned 2025-07-18 -'],
    ],
    [
      'as a delegation and by its leader',
      `A Norwegian delegation arrived in Finland on Monday. ${BERG} is on a visit to Finland.`,
      ['occurred 2025-07-14 -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('two visits', () => {
  test.each([
    [
      'months apart',
      `${BERG} visited Finland in March. Berg visited Finland on Monday.`,
      ['occurred 2025-03 -', 'occurred 2025-07-14 -'],
    ],
    [
      'one put off, one planned',
      `${BERG} cancelled a visit to Finland. Berg will visit Finland on Friday.`,
      ['denied - -', 'planned 2025-07-18 -'],
    ],
    [
      'one that ends before the other begins',
      `Berg's visit to Finland will end on Thursday. ${BERG} will arrive in Finland on Friday.`,
      ['occurred - 2025-07-17', 'planned 2025-07-18 -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('"the visit" tells of the host', () => {
  const [visit] = factsOf(
    'visit',
    `${BERG} will visit Finland. The visit will take place at the invitation of Finnish President Olli Korpi.`,
  );
  expect(visit?.host).toMatchObject({ name: 'Olli Korpi' });
});
