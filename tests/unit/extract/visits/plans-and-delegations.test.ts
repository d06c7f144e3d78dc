import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each visit of a text in a line: who, where to, the first day, status. */
const visits = (text: string): string[] =>
  factsOf('visit', text).map(({ visitor, destination, start, status }) =>
    [labelOf(visitor), destination.code, ...(start ? [start.value] : []), status].join(' '),
  );

// The stories are of Wednesday, 16 July 2025.
const BERG = 'Norwegian Foreign Minister Ida Berg';
const HELSINKI = 'HELSINKI, July 16 (Xinhua) -- ';

describe('who is to travel as others plan', () => {
  test.each([
    [`Finland is arranging for ${BERG} to visit Riga in November.`, 'Ida Berg LV 2025-11 planned'],
    [`A plan for ${BERG} to travel to Riga in August fell through.`, 'Ida Berg LV 2025-08 denied'],
    [
      `${BERG} is in Tallinn. Plans for her to stop in Riga were abandoned.`,
      'Ida Berg EE occurred',
      'Ida Berg LV denied',
    ],
    [`Finnish President Olli Korpi called for ${BERG} to visit Riga.`, 'Ida Berg LV proposed'],
    [`Finnish President Olli Korpi left for Riga to meet ${BERG}.`, 'Olli Korpi LV occurred'],
    [`${BERG} had been expected in Riga on Friday.`, 'Ida Berg LV 2025-07-18 denied'],
    [
      `A source said a visit to Riga by ${BERG}, at which fish was to be discussed, has been postponed.`,
      'Ida Berg LV denied',
    ],
    [`${BERG} is paying a visit to Riga from Monday to Thursday.`, 'Ida Berg LV 2025-07-14 occurred'],
    [`${BERG} will pay a visit to Riga from Monday to Thursday.`, 'Ida Berg LV 2025-07-21 planned'],
    [
      `${BERG} is visiting Riga. She will then head for Tallinn.`,
      'Ida Berg LV occurred',
      'Ida Berg EE planned',
    ],
    [`${HELSINKI}Korpi met a visiting Norwegian delegation headed by ${BERG}.`, 'Ida Berg FI occurred'],
    [`${HELSINKI}Korpi met a Norwegian delegation headed by ${BERG}.`],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('a plan that is called off where it is told', () => {
  test.each([
    [`${BERG}, who was to arrive in Riga on Friday, has put off her trip.`, 'Ida Berg LV 2025-07-18 denied'],
    [`${BERG}'s trip to Riga is off the schedule for now.`, 'Ida Berg LV denied'],
    [`${BERG}'s visit to Riga has been dropped from the agenda.`, 'Ida Berg LV denied'],
    [`${BERG}'s visit to Riga is on the agenda of the talks.`, 'Ida Berg LV planned'],
    [
      `${BERG}, who was to arrive in Riga on Friday, has cancelled a trip to Prague.`,
      'Ida Berg LV 2025-07-18 planned',
      'Ida Berg CZ denied',
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('delegations and who goes with them', () => {
  const led = `${HELSINKI}President Olli Korpi met a Norwegian delegation led by Foreign Minister Ida Berg. `;
  const talk = 'He spoke of timber, rivers, roads and schools, and of a bridge, a port and a dam. '.repeat(5);
  test.each([
    [`${BERG} will head a Norwegian delegation to Riga.`, 'Ida Berg LV planned'],
    [`${BERG} headed the choir of Riga.`],
    [`${led}${talk}The delegation arrived on Sunday.`, 'Ida Berg FI 2025-07-13 occurred'],
    ['Finnish Prime Minister Olli Korpi agreed to send a team to Oslo.', 'FI NO planned'],
    ['Finnish Prime Minister Olli Korpi said they would send a team to Oslo.'],
    ['Norway has sent medical teams to Helsinki.'],
    ['Norway will send a delegation to Helsinki.', 'NO FI planned'],
    [
      `${HELSINKI}Korpi told a visiting Norwegian envoy that it was late. ${BERG} came to Helsinki on Monday.`,
      'Ida Berg FI 2025-07-14 occurred',
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('journeys and invitations', () => {
  test.each([
    [
      `${HELSINKI}${BERG}, who arrived in Helsinki on Monday, leaves this evening for Riga.`,
      'Ida Berg FI 2025-07-14 occurred',
      'Ida Berg LV 2025-07-16 planned',
    ],
    [
      `${BERG} is on a tour that has taken her to Latvia and Poland and ends in Prague on Friday.`,
      'Ida Berg LV occurred',
      'Ida Berg PL occurred',
      'Ida Berg CZ 2025-07-18 planned',
    ],
    [`${BERG} accepted an invitation to attend a conference in Riga next year.`, 'Ida Berg LV 2026 planned'],
    [`${BERG} was asked to attend a conference in Riga next year.`],
    [
      'WINDHOEK, July 16 (Xinhua) -- Namibia is at peace. The Namibian president arrived in Helsinki on Monday.',
      'president FI 2025-07-14 occurred',
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

describe('a journey called off in a later sentence', () => {
  test.each([
    [
      `${BERG} was to travel to Finland on Friday. She has cancelled the trip because of a strike.`,
      'Ida Berg FI 2025-07-18 denied',
    ],
    [
      `${BERG} will travel to Finland on Friday. Her visit to Latvia was called off.`,
      'Ida Berg FI 2025-07-18 planned',
      'Ida Berg LV denied',
    ],
  ])('%s', (text, ...expected) => expect(visits(text)).toEqual(expected));
});
