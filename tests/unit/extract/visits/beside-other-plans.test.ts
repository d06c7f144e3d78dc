import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Each visit as who, whereto, whether and when; the story is of Wednesday 16 July 2025. */
const visits = (text: string): string[] =>
  factsOf('visit', text)
    .map(({ visitor, destination, status, start }) => {
      const who =
        visitor.kind === 'state' ? visitor.code : 'name' in visitor ? visitor.name.split(' ').at(-1) : '';
      return `${who}>${destination.code} ${status}${start ? ` ${start.value}` : ''}`;
    })
    .sort();

test.each([
  // A day right beside the week of the plan is a day of that plan.
  [
    'OSLO, July 16 (NTB) - Finnish President Olli Korpi will visit Norway next week. Korpi will arrive on Sunday.',
    ['Korpi>NO planned 2025-07-20'],
  ],
  // The day of the plans is none of the visit.
  [
    'OSLO, July 16 (NTB) - Finnish President Olli Korpi will visit Norway next week. Plans for the trip were set in May.',
    ['Korpi>NO planned 2025-07'],
  ],
  // What a name took in, closed by a comma.
  [
    'OSLO, July 16 (NTB) - He said a visit by the UN envoy, Finnish diplomat Olli Korpi, to Norway was being arranged.',
    ['Korpi>NO planned'],
  ],
  // A group told by "it".
  [
    'A Finnish mission led by Minister Olli Korpi arrived in Oslo on Monday. It will go to Riga on Friday.',
    ['Korpi>LV planned 2025-07-18', 'Korpi>NO occurred 2025-07-14'],
  ],
  // The seat of a body is home to whoever serves it.
  [
    'UN Secretary-General Ida Berg arrived in Oslo on Monday. She left for New York on Tuesday.',
    ['Berg>NO occurred 2025-07-14'],
  ],
  ['UN Secretary-General Ida Berg left for Brussels on Tuesday.', ['Berg>BE occurred 2025-07-15']],
])('%s', (text, expected) => {
  expect(visits(text)).toEqual(expected);
});
