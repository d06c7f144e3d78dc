import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

const told = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants, status, date, place }) =>
    [
      participants.map((party) => ('name' in party ? party.name : party.kind)).join(' + '),
      status,
      date?.value ?? '-',
      place?.name ?? '-',
    ].join(', '),
  );

describe('what stands in place of a plan is the one meeting', () => {
  test.each([
    [
      `${BERG} was to have received ${KORPI} on Thursday. The meeting has been moved to July 28 in Turku.`,
      ['Ida Berg + Olli Korpi, planned, 2025-07-28, Turku'],
    ],
    [
      `${BERG} and ${KORPI} had been due to meet on Wednesday, but fog closed the airport. They sat down together in Turku on Thursday instead.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-10, Turku'],
    ],
    [
      `${BERG} would see ${KORPI} in Turku on Friday, her office said last week. The meeting went ahead as planned.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-11, Turku'],
    ],
    [
      `A paper wrote that ${BERG} had met ${KORPI} in Riga. The ministry said there had been no such meeting.`,
      ['Ida Berg + Olli Korpi, denied, -, Riga'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('another meeting beside the plan stays one of its own', () => {
    const text = `${BERG} will meet ${KORPI} in Turku on July 28. The two met in Oslo on Thursday instead of talking by telephone.`;
    expect(told(text)).toHaveLength(2);
  });
});

describe('each town has a meeting of its own', () => {
  test.each([
    [
      `${BERG} will be received by President Olli Korpi in Helsinki, by President Ilmar Tamm in Tallinn and by President Janis Ozols in Riga.`,
      ['Helsinki', 'Tallinn', 'Riga'],
    ],
    [
      `${BERG} will meet ${KORPI} in Helsinki, President Ilmar Tamm in Tallinn and President Janis Ozols in Riga.`,
      ['Helsinki', 'Tallinn', 'Riga'],
    ],
    [
      `In Helsinki ${BERG} saw ${KORPI} on Thursday; in Riga she was received by President Janis Ozols on Friday.`,
      ['Helsinki', 'Riga'],
    ],
  ])('%s', (text, towns) => {
    expect(factsOf('meeting', text).map(({ place }) => place?.name)).toEqual(towns);
  });

  test('each office is of the land where it stands', () => {
    const text = `${BERG} begins a tour on Monday. She will be received by President Olli Korpi in Helsinki and by President Ilmar Tamm in Tallinn.`;
    expect(
      factsOf('official', text).map(({ office: { of } }) => (of?.kind === 'state' ? of.code : undefined)),
    ).toEqual(['NO', 'FI', 'EE']);
  });
});

describe('no meeting is told', () => {
  test.each([
    [
      'Two Finnish climbers and their Norwegian guide reached the summit of a mountain on Monday. It was the fourth summit of the season for the guide.',
    ],
    ['A summit between Norway and Finland is hard to imagine today, a historian writes.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('plans of journeys', () => {
  const journeys = (text: string): string[] =>
    factsOf('visit', text).map(({ destination, status }) => `${destination.code} ${status}`);
  test.each([
    [
      'Finland has refused entry to Norwegian Foreign Minister Ida Berg. She had planned to visit Turku on Saturday.',
      ['FI denied'],
    ],
    [
      'Norway said that Foreign Minister Ida Berg would not visit Finland. She landed in Helsinki on Friday.',
      ['FI occurred'],
    ],
    [
      `${BERG} will travel to Finland on Friday. A visit to Estonia on the same trip has been cancelled.`,
      ['FI planned', 'EE denied'],
    ],
  ])('%s', (text, expected) => {
    expect(journeys(text)).toEqual(expected);
  });
});

describe('a text initialled is yet to be signed', () => {
  test.each([
    [
      'Norway and Finland initialled a fishing agreement on Thursday. The two ministers are to sign the text in Turku on July 28.',
      ['planned'],
    ],
    ['Norway and Finland initialled a fishing agreement on Thursday.', ['planned']],
    ['Norway and Finland signed a fishing agreement on Thursday.', ['occurred']],
    ['Norway and Finland would gain from a fishing treaty, an economist argues.', []],
  ])('%s', (text, statuses) => {
    expect(factsOf('treaty', text).map(({ status }) => status)).toEqual(statuses);
  });
});

describe('who took part may be told in the next sentence', () => {
  test.each([
    [
      'Talks on fishing resumed in Turku on Tuesday. Finnish Energy Minister Olli Korpi led the hosts, and Norwegian Energy Minister Ida Berg the guests.',
      ['Olli Korpi + Ida Berg, occurred, 2025-07-15, Turku'],
    ],
    [
      'Three Nordic states held talks on fishing in Turku on Tuesday. Finland, Norway and Sweden sent deputy ministers.',
      ['Finland + Norway + Sweden, occurred, 2025-07-15, Turku'],
    ],
    [
      `${BERG} chaired a meeting of Nordic foreign ministers in Oslo on Tuesday. Finland's foreign minister, Olli Korpi, attended.`,
      ['Ida Berg + Olli Korpi, occurred, 2025-07-15, Oslo'],
    ],
    [`${BERG} chaired a meeting of the cabinet in Oslo on Tuesday. A spokesman attended.`, []],
    ['Talks on wages resumed in Turku on Tuesday. A union leader led the protest.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('an offer accepted in its own sentence is a plan', () => {
  expect(
    told(
      'Finland offered last week to host talks between Norway and Sweden on fishing, and both have accepted.',
    ),
  ).toMatchObject([expect.stringContaining('planned')]);
});

test('the day before is counted from the day that its clause shares', () => {
  expect(
    told(
      `${BERG} was received by ${KORPI} on Tuesday and had seen Finnish Foreign Minister Aino Salo the day before.`,
    ),
  ).toEqual([expect.stringContaining('2025-07-15'), expect.stringContaining('2025-07-14')]);
});
