import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const TAMM = 'Estonian Prime Minister Juri Tamm';

const meetings = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants, status, date, place }) =>
    [
      participants
        .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.kind))
        .join(' + '),
      status,
      date?.value ?? '-',
      place?.name ?? '-',
    ].join(', '),
  );

describe('what somebody says of their own meetings', () => {
  test.each([
    [
      `"I met ${KORPI} in Turku on Monday," ${BERG} said.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-14, Turku'],
    ],
    [
      `"The talks were hard," ${BERG} said. "I telephoned ${KORPI} on Monday."`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-14, -'],
    ],
    [`"${KORPI} received me on Monday," ${BERG} said.`, ['Olli Korpi + Ida Berg, occurred, 2025-07-14, -']],
    [`"If I meet ${KORPI}, I will ask him," ${BERG} said.`, []],
    [`"I met ${KORPI} on Monday," a villager said. ${BERG} was in Turku.`, []],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });
});

describe('further meetings of those told before', () => {
  test.each([
    [`${BERG} and ${KORPI} met in Turku on Monday, and before that in Oslo in May.`, '2025-05, Oslo'],
    [
      `${BERG} and ${KORPI} met in Turku on Monday. The first meeting took place in Riga in May 2023 and the second in Oslo in May.`,
      '2025-05, Oslo',
    ],
    [
      'Norway and Finland had held nine rounds of talks, most recently in Oslo on May 30.',
      '2025-05-30, Oslo',
    ],
    [
      'Norway and Finland opened talks in March. The next meeting is due to be held in Oslo in September.',
      '2025-09, Oslo',
    ],
    [
      'The Norwegian-Finnish border commission met in Turku on Monday. The commission will meet again in Oslo in the first half of September.',
      '2025-09, Oslo',
    ],
    [
      'Talks between Norway and Finland broke down in May. They resumed in Oslo on Monday.',
      '2025-07-14, Oslo',
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text).some((met) => met.endsWith(expected))).toBe(true);
  });

  test('what follows a relative clause is of the main clause', () => {
    const text = `${BERG} met ${KORPI} in Turku on Monday, where she also had an hour with ${TAMM}, and before that in Oslo in May.`;
    expect(meetings(text).filter((met) => met.includes('Tamm'))).toEqual([
      'Ida Berg + Juri Tamm, occurred, 2025-07-14, Turku',
    ]);
  });

  test.each([['Norway set up a commission in May. The commission will meet in Oslo in September.']])(
    'never %s',
    (text) => {
      expect(meetings(text)).toEqual([]);
    },
  );
});

describe('who acted for a ministry or a side', () => {
  test.each([
    [
      'Norwegian Ambassador Ida Berg was summoned on Monday to the Finnish Foreign Ministry, where Deputy Minister Olli Korpi told her to leave.',
    ],
    [
      'Norwegian Ambassador Ida Berg was called to the Finnish Foreign Ministry on Monday and told by Deputy Minister Olli Korpi to leave.',
    ],
    [
      'Norway and Finland held consultations on Monday. The Norwegian side was headed by Deputy Minister Ida Berg and the Finnish side by Deputy Minister Olli Korpi.',
    ],
    [
      'Norway and Finland held consultations on Monday. Norway was represented by Deputy Minister Ida Berg and Finland by Deputy Minister Olli Korpi.',
    ],
  ])('%s', (text) => {
    const names = factsOf('meeting', text).flatMap(({ participants }) =>
      participants.map((p) => ('name' in p ? p.name : '')),
    );
    expect(names.sort()).toEqual(['Ida Berg', 'Olli Korpi']);
  });
});

test('two who each had separate talks with one met him apart', () => {
  expect(meetings(`${BERG} and ${TAMM} had separate talks with ${KORPI} on Monday.`)).toHaveLength(2);
});

describe('where and when', () => {
  test.each([
    [`${BERG} and ${KORPI} met in the northern Finnish port of Kemi on Monday.`, '2025-07-14, Kemi'],
    [`${BERG} and ${KORPI} met on the island of Sundholm in June.`, '2025-06, Sundholm'],
    ['Talks between Norway and Finland are pencilled in for Turku on November 12.', '2025-11-12, Turku'],
    [
      'A meeting between negotiators of Norway and Finland, due to take place in Turku on Friday, has been postponed.',
      '2025-07-18, Turku',
    ],
    [
      `${BERG} and ${KORPI} have met twice since the autumn, in Oslo in November and in Turku in May.`,
      '2025-05, Turku',
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text).some((met) => met.endsWith(expected))).toBe(true);
  });
});

describe('those two states send, whose they are left open', () => {
  test.each([
    ['Norway and Finland are at odds over a river. Chief negotiators will meet in Turku on Friday.', 1],
    ['Norway and Finland are at odds over a river. Regional commanders conferred in Turku on Monday.', 1],
    ['Norway and Finland are at odds over a river. Experts met in Turku on Monday.', 0],
    ['Norway and Finland are at odds over a river. Rebel commanders conferred in Turku on Monday.', 0],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toHaveLength(expected);
  });
});

describe('a plan that comes to nothing in a later sentence', () => {
  test.each([
    [
      `${BERG} was to meet ${KORPI} in Turku on Friday. The meeting has been put off.`,
      ['Ida Berg + Olli Korpi, denied, 2025-07-18, Turku'],
    ],
    [
      `${BERG} will meet ${KORPI} in Turku on Friday. The talks were called off on Tuesday.`,
      ['Ida Berg + Olli Korpi, denied, 2025-07-18, Turku'],
    ],
    // Other talks, or of what was held.
    [
      `${BERG} will meet ${KORPI} in Turku on Friday. The wage talks were called off.`,
      ['Ida Berg + Olli Korpi, planned, 2025-07-18, Turku'],
    ],
    [
      `${BERG} met ${KORPI} in Turku on Monday. The dinner was called off.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-14, Turku'],
    ],
  ])('%s', (text, expected) => expect(meetings(text)).toEqual(expected));
});

describe('a story sent out days after what its lead tells', () => {
  test.each([
    [
      `OSLO, July 17 - ${BERG} met ${KORPI} in Turku on Saturday. The two spoke about fish.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-12, Turku'],
    ],
    [
      `OSLO, July 17 - Norway and Finland agreed on Saturday to share the catch. ${BERG} and ${KORPI} met for two hours.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-12, -'],
    ],
    // A day to come is not what the story is about.
    [
      `OSLO, July 17 - Norway will hold a vote on Saturday. ${BERG} and ${KORPI} met for two hours.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-17, -'],
    ],
  ])('%s', (text, expected) =>
    expect(meetings(text).map((line) => line.replace(', Oslo', ', -'))).toEqual(expected),
  );
});
