import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** Status, day and place of each meeting of a story of 16 July 2025. */
const told = (text: string): string[] =>
  factsOf('meeting', text).map(
    ({ status, date, place }) => `${status} ${date?.value ?? '-'} ${place?.name ?? '-'}`,
  );

const first = 'occurred 2025-07-14 -';

test.each([
  ['The next meeting will be in Oslo in September.', ['planned 2025-09 Oslo']],
  ['The next session will take place in Oslo in September.', ['planned 2025-09 Oslo']],
  ['A third meeting is pencilled in for August 23.', ['planned 2025-08-23 -']],
  ['Further talks are set for Friday.', ['planned 2025-07-18 -']],
  ['The previous round was held in Bergen in May.', ['occurred 2025-05 Bergen']],
  [
    'The first took place in Oslo in January, the second in Turku in May.',
    ['occurred 2025-01 Oslo', 'occurred 2025-05 Turku'],
  ],
  [
    'The first of them took place on April 12 in Riga, the second on April 19 in Turku.',
    ['occurred 2025-04-12 Riga', 'occurred 2025-04-19 Turku'],
  ],
  ['The two-way meeting last took place in Oslo in May 2019.', ['occurred 2019-05 Oslo']],
  ['The next working-level meeting will be held in Oslo in September.', ['planned 2025-09 Oslo']],
  ['The last time the two sat down together was in March in Oslo.', ['occurred 2025-03 Oslo']],
  ['The first of the ships left Oslo in May.', []],
  ['The last time the two fleets met bad weather was in March in Oslo.', []],
  ['Parliament holds its next session on Friday.', []],
  ['Berg was the first since King Jon took office in 2001.', []],
  ['Further talks with the unions are set for Friday.', []],
])('Norway and Finland held talks on Monday. %s', (more, others) => {
  expect(told(`Norway and Finland held talks on Monday. ${more}`)).toEqual([first, ...others]);
});

test.each([
  [
    `${BERG} met ${KORPI} on Monday for the first time since a summit in Riga in May.`,
    'occurred 2025-07-14 -',
  ],
  [`${BERG} flew to Turku on Monday. She met ${KORPI} there.`, 'occurred 2025-07-14 Turku'],
  [`${BERG} will go to Turku on Friday and is to meet ${KORPI} there.`, 'planned 2025-07 Turku'],
])('%s', (text, expected) => {
  expect(told(text)).toContain(expected);
});

test('a day before "when" is that of what its clause tells', () => {
  expect(
    told(
      `${BERG} met ${KORPI} on Monday. The meeting was the first since April 2024, when they met in Riga.`,
    ),
  ).toEqual([first, 'occurred 2024-04 Riga']);
});

test.each([
  [
    'who is there by a visit begun',
    `${BERG} arrived in Turku on Monday. She is to meet ${KORPI}.`,
    'planned 2025-07 Turku',
  ],
  ['but not after it', `${BERG} ended a visit to Finland on Monday. She is to meet ${KORPI}.`, 'planned - -'],
])('a meeting to come is where a visit leads: %s', (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a reporter abroad tells from where others meet', () => {
  const text = `GENEVA, July 16 (Reuters) - ${BERG} met ${KORPI} on Tuesday.`;
  expect(factsOf('meeting', text, 'Reuters').map(({ place }) => place?.name)).toEqual(['Geneva']);
});

test.each([
  [`${BERG} said in Turku after a meeting with ${KORPI} that the strait was open.`, 'Turku'],
  [`Speaking in Turku after a meeting with ${KORPI}, ${BERG} said the strait was open.`, 'Turku'],
  [`${BERG} and ${KORPI} signed a pact in Turku at the end of two days of negotiations.`, 'Turku'],
  [`${BERG} met ${KORPI}. The two leaders praised the Turku meeting.`, 'Turku'],
  [`It was in Turku that ${BERG} first met ${KORPI}.`, 'Turku'],
  [`${BERG} will say in Turku after a meeting with ${KORPI} that the strait is open.`, undefined],
  [`${BERG} said a bridge in Turku was closed after a meeting with ${KORPI}.`, undefined],
])('where they met: %s', (text, place) => {
  expect(factsOf('meeting', text).map((fact) => fact.place?.name)).toEqual([place]);
});

test.each([
  [`${BERG}, ${KORPI} and Swedish King Karl Dahl met on Monday. The three last met in Oslo on January 11.`],
  ['Norway, Finland and Sweden met on Monday. Ministers of the three met in Oslo on January 11.'],
  ['Norway, Finland and Sweden held talks on Monday. The last such talks were in Oslo on January 11.'],
])('%s', (text) => {
  expect(told(text)).toEqual([first, 'occurred 2025-01-11 Oslo']);
  expect(factsOf('meeting', text).map(({ participants }) => participants.length)).toEqual([3, 3]);
});
