import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Each meeting and visit as who, whether and when; the story is of Wednesday 16 July 2025. */
function told(text: string): string[] {
  const meetings = factsOf('meeting', text).map(
    ({ participants, status, date }) =>
      `${participants
        .map((party) =>
          party.kind === 'state' ? party.code : 'name' in party ? party.name.split(' ').at(-1) : party.title,
        )
        .sort()
        .join('+')} ${status}${date ? ` ${date.value}` : ''}`,
  );
  const visits = factsOf('visit', text).map(
    ({ visitor, destination, status, start }) =>
      `${'name' in visitor ? visitor.name.split(' ').at(-1) : '?'}>${destination.code} ${status}${start ? ` ${start.value}` : ''}`,
  );
  return [...meetings, ...visits].sort();
}

test.each([
  // A day of what is said is none of the occasion at which it is said.
  [
    'Norway will sign the treaty next month, Economy Minister Ida Berg said at a meeting with Latvian Ambassador Maris Kalnins.',
    ['Berg+Kalnins occurred'],
  ],
  [
    'The request was made last Thursday, when Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi.',
    ['Berg+Korpi occurred 2025-07-10'],
  ],
  // What became of the plan.
  [
    'A meeting planned for Monday between Norwegian President Ida Berg and Finnish President Olli Korpi never took place.',
    ['Berg+Korpi denied 2025-07-14'],
  ],
  // A verb that shares "to have", "to" or "will" with the one before.
  [
    'Norwegian President Ida Berg was to have met Finnish President Olli Korpi and signed a pact with him.',
    ['Berg+Korpi denied'],
  ],
  [
    'Norwegian President Ida Berg was to see Finnish President Olli Korpi in the afternoon and travel on to Latvia on Saturday.',
    ['Berg+Korpi planned', 'Berg>LV planned 2025-07-19'],
  ],
  // Capitals of a heading, a neighbour.
  [
    'Norwegian Foreign Minister Ida Berg will Meet with Finnish President Olli Korpi on July 20.',
    ['Berg+Korpi planned 2025-07-20'],
  ],
  ['Finnish President Olli Korpi paid his first visit to neighbouring Sweden.', ['Korpi>SE occurred']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    'HELSINKI, July 16 (STT) - Norwegian Premier Ida Berg, here for a funeral, met Latvian President Maris Kalnins.',
    ['Berg+Kalnins occurred 2025-07-16', 'Berg>FI occurred'],
  ],
  [
    'Norwegian Premier Ida Berg, on her first visit to Helsinki since taking office, met Latvian President Maris Kalnins.',
    ['Berg+Kalnins occurred', 'Berg>FI occurred'],
  ],
  ['OSLO, July 16 (NTB) - Norwegian Speaker Ida Berg left here to visit Finland.', ['Berg>FI occurred']],
  [
    'Norwegian envoy Ida Berg went straight from the airport to see Finnish President Olli Korpi.',
    ['Berg+Korpi occurred'],
  ],
  [
    'Norwegian Premier Ida Berg and Finnish President Olli Korpi toured a port, where they talked to sailors.',
    [],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
