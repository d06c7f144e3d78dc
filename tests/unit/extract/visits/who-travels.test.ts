import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';

/** Who goes where, the status and the first and last day of each visit of a story of 16 July 2025. */
const told = (text: string): string[] =>
  factsOf('visit', text).map(({ visitor, destination, status, start, end }) => {
    const who = visitor.kind === 'state' ? visitor.code : 'name' in visitor ? visitor.name : visitor.title;
    return `${who} ${destination.code} ${status} ${start?.value ?? '-'} ${end?.value ?? '-'}`;
  });

test.each([
  ['A Norwegian delegation headed by Ida Berg', ['Ida Berg']],
  ['A delegation of Norwegian lawmakers led by Ida Berg', ['Ida Berg']],
  ['Ministers from Norway, Sweden and Denmark', ['NO', 'SE', 'DK']],
  ['The foreign ministers of Norway, Sweden and Denmark', ['NO', 'SE', 'DK']],
  ['Norwegian and Swedish ministers', ['NO', 'SE']],
])('%s', (who, expected) => {
  expect(told(`${who} arrived in Helsinki on Monday.`)).toEqual(
    expected.map((name) => `${name} FI occurred 2025-07-14 -`),
  );
});

test.each([
  ['The Norwegian officials arrived in Helsinki on Monday.'],
  ['Norwegian and Swedish fish arrived in Helsinki on Monday.'],
  ['Norway, Sweden and Denmark arrived at a deal in Helsinki on Monday.'],
  ['A Finnish delegation headed by Ida Berg arrived in Helsinki on Monday.'],
  [`"${BERG} sent me to Finland," the clerk said.`],
  [`${BERG} spoke of people making the dangerous journey to Finland.`],
  [`When will ${BERG} visit Finland?`],
  [`Will ${BERG} visit Finland in May?`],
])('nobody: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [`${BERG} heads to Helsinki this week.`, 'planned 2025-07 -'],
  [`${BERG} is travelling to Helsinki.`, 'planned - -'],
  [`From Oslo, ${BERG} goes on to Helsinki.`, 'planned - -'],
  [`${BERG} is travelling in Finland.`, 'occurred - -'],
  [`${BERG} was travelling to Helsinki on Monday.`, 'occurred 2025-07-14 -'],
  [`${BERG} returned from a two-day trip to Finland on Monday.`, 'occurred 2025-07-13 2025-07-14'],
  [`${BERG} is back from Helsinki.`, 'occurred - -'],
  [`${BERG} made a surprise visit to Helsinki on Monday.`, 'occurred 2025-07-14 -'],
  [`${BERG} said on Monday during a stop in Helsinki that the strait was open.`, 'occurred 2025-07-14 -'],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([`Ida Berg FI ${expected}`]);
});
