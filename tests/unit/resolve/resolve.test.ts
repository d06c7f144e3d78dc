import { describe, expect, test } from 'vitest';
import type { Party } from '../../../src/model/entity.ts';
import { factsOf } from '../../samples/analyse-text.ts';

const label = (party: Party): string =>
  party.kind === 'state'
    ? party.code
    : party.kind === 'office'
      ? `${party.title} of ${party.of.kind === 'state' ? party.of.code : party.of.name}`
      : party.name;

/** The speakers of each statement of a text, in order. */
const speakers = (text: string): string[] =>
  factsOf('statement', text).map((fact) => fact.speakers.map(label).join(' + '));

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

describe('one person under several names', () => {
  test.each([
    ['a surname', `${BERG} arrived. Berg said the strait was open.`],
    ['the whole name later', `Berg said the strait was open. ${BERG} left.`],
    ['an office', `${BERG} arrived. The minister said the strait was open.`],
    ['an office with its state', `${BERG} met ${KORPI}. The Norwegian minister said the strait was open.`],
    [
      'another spelling',
      'Norwegian Foreign Minister Sergey Berg arrived. Sergei Berg said the strait was open.',
    ],
    ['he', `${BERG} arrived. He said the strait was open.`],
    ['he after a quotation', `"We agree," ${BERG} said. "We always did," he added.`],
  ])('%s', (_, text) => {
    const named = new Set(speakers(text));
    expect([...named]).toHaveLength(1);
    expect([...named][0]).toMatch(/Berg$/);
  });

  test('two of one surname are told apart by their states', () => {
    const text = `Norwegian President Ida Berg said the strait was open. Finnish Prime Minister Berg said the port was shut.`;
    expect(speakers(text)).toEqual(['Ida Berg', 'Berg']);
  });

  test('a surname of two goes to the one named last', () => {
    const text = `${BERG} arrived. Norwegian Trade Minister Lars Berg arrived. Berg said the strait was open.`;
    expect(speakers(text)).toEqual(['Lars Berg']);
  });
});

describe('offices without a name', () => {
  test.each([
    [
      'named soon after',
      `Norway's foreign minister said the strait was open. Ida Berg told reporters that the port was shut.`,
      ['Ida Berg', 'Ida Berg'],
    ],
    [
      'a spokesman named later',
      `A Norwegian spokesman said the strait was open. Norwegian spokesman Leif Dahl said the port was shut.`,
      ['Leif Dahl', 'Leif Dahl'],
    ],
    [
      'named soon after, a deputy too',
      `Norway's foreign minister said the strait was open. Ida Berg told reporters that the port was shut. Norwegian Deputy Foreign Minister Lars Lie left.`,
      ['Ida Berg', 'Ida Berg'],
    ],
    ['nobody named', 'The Norwegian foreign minister said the strait was open.', ['NO']],
    [
      'the official, told of before',
      'A senior Norwegian official said the strait was open. The official said the port was shut.',
      ['NO', 'NO'],
    ],
    [
      'the ministry, told of before',
      'The Norwegian Foreign Ministry said the strait was open. The ministry added that the port was shut.',
      ['Norwegian Foreign Ministry', 'Norwegian Foreign Ministry'],
    ],
    [
      'under two offices',
      "Norway's envoy, Deputy Foreign Minister Ida Berg, said the strait was open.",
      ['Ida Berg'],
    ],
    [
      'one of several',
      "Norway's envoy, Deputy Foreign Minister Ida Berg, and Finnish President Olli Korpi said the strait was open.",
      ['NO + Ida Berg + Olli Korpi'],
    ],
    [
      'a diplomat without a name stays so',
      `${BERG} met ${KORPI} in Helsinki on Monday. A diplomat close to the talks was pleased. "We will wait for spring," said the diplomat.`,
      [],
    ],
    [
      'the minister, with no other told of',
      `${BERG} met a diplomat in Helsinki on Monday. "We will wait for spring," said the minister.`,
      ['Ida Berg'],
    ],
    ['a diplomat of nowhere', 'A diplomat said the strait was open.', []],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('the two sides', () => {
  test.each([
    ['sides are states', 'The two sides agreed that the strait would stay open.', 'NO + FI'],
    ['leaders are persons', 'The two leaders said the strait would stay open.', 'Ida Berg + Olli Korpi'],
    ['they', 'They said the strait would stay open.', 'Ida Berg + Olli Korpi'],
  ])('%s', (_, sentence, expected) => {
    expect(speakers(`${BERG} met ${KORPI} in Helsinki on Monday. ${sentence}`)).toEqual([expected]);
  });
});

describe('whom an office serves', () => {
  const served = (text: string): string[] =>
    factsOf('official', text, 'nobody').map(({ person, office }) => `${person.name}: ${label(office)}`);

  test.each([
    ['the state before it', `${BERG} arrived.`, ['Ida Berg: Foreign Minister of NO']],
    [
      'the state of the dateline',
      'OSLO, July 16 (NTB) -- Foreign Minister Ida Berg arrived.',
      ['Ida Berg: Foreign Minister of NO'],
    ],
    [
      'the state that acts in the sentence',
      'Norway will keep the strait open, Foreign Minister Ida Berg said.',
      ['Ida Berg: Foreign Minister of NO'],
    ],
    ['nobody known', 'Foreign Minister Ida Berg arrived.', []],
  ])('%s', (_, text, expected) => {
    expect(served(text)).toEqual(expected);
  });
});

describe('how a fact came to us', () => {
  const hops = (text: string): string[][] =>
    factsOf('statement', text).map(({ attribution }) =>
      attribution.map(({ source, role }) => `${label(source)} ${role}`),
    );

  test.each([
    [
      'the agency of the dateline',
      `OSLO, July 16 (Xinhua) -- ${BERG} said the strait was open.`,
      [['Xinhua publisher']],
    ],
    [
      'a source that the lead credits covers the story',
      `OSLO, July 16 (Xinhua) -- ${BERG} said the strait was open, KCNA reported Tuesday.\n\nBerg said the port was shut.`,
      [
        ['KCNA cited', 'Xinhua publisher'],
        ['KCNA cited', 'Xinhua publisher'],
      ],
    ],
    [
      'a source further down covers its sentence',
      `OSLO, July 16 (Xinhua) -- ${BERG} said the strait was open.\n\nThe sea was calm.\n\nBerg said the port was shut, Reuters reported.\n\nBerg said the sea was calm.`,
      [['Xinhua publisher'], ['Reuters cited', 'Xinhua publisher'], ['Xinhua publisher']],
    ],
    [
      'media without a name',
      `OSLO, July 16 (Xinhua) -- The sun rose. The sea was calm. Snow fell. "We are open," ${BERG} was quoted by state television as saying.`,
      [['state television cited', 'Xinhua publisher']],
    ],
  ])('%s', (_, text, expected) => {
    expect(hops(text)).toEqual(expected);
  });
});

describe('told twice, one fact', () => {
  test('a meeting and its talks', () => {
    const meetings = factsOf(
      'meeting',
      `${BERG} met ${KORPI} in Helsinki on Monday. During their talks Berg and Korpi discussed trade. The meeting between Berg and Korpi lasted an hour.`,
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]?.evidence.length).toBeGreaterThan(1);
  });

  test.each([
    ['the story is told from', 'on Tuesday', 'OSLO'],
    ['nobody says where another saw it', 'on Tuesday, KCNA reported', undefined],
  ])('a meeting took place where %s', (_, when, place) => {
    const [meeting] = factsOf('meeting', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} ${when}.`);
    expect(meeting?.place && label(meeting.place as Party).toUpperCase()).toBe(place);
  });

  test('one of a series, between ministers nobody names, is a meeting of its own', () => {
    const meetings = factsOf(
      'meeting',
      `Finnish President Olli Korpi met ${BERG} on Monday before she left to take part in the third maritime dialogue between the trade ministers of the two countries.`,
    );
    expect(meetings.map(({ participants, date }) => [participants.map(label), date?.value])).toEqual([
      [['Olli Korpi', 'Ida Berg'], '2025-07-14'],
      [['FI', 'NO'], undefined],
    ]);
  });

  test('a visit', () => {
    const visits = factsOf(
      'visit',
      `${BERG} arrived in Finland on Monday. Berg's visit to Finland will end on Friday.`,
    );
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ start: { value: '2025-07-14' }, destination: { code: 'FI' } });
  });

  test('an office, once bare and once in full', () => {
    const officials = factsOf('official', `${BERG} arrived. Minister Ida Berg left.`);
    expect(officials.map(({ office }) => office.title)).toEqual(['Foreign Minister']);
  });
});

describe('whose office or ministry it is', () => {
  /** Name and state or body of each official. */
  const officials = (text: string): string[] =>
    factsOf('official', text).map(
      ({ person, office: { of } }) => `${person.name} ${of.kind === 'state' ? of.code : of.name}`,
    );

  test.each([
    [
      'beside another office',
      "Norway's envoy, Deputy Foreign Minister Ida Berg, met Finnish President Olli Korpi.",
      'Ida Berg NO',
    ],
    [
      'in company',
      `Finland's minister Olli Korpi, accompanied by Trade Minister Ida Berg, left for Sweden.`,
      'Ida Berg FI',
    ],
    [
      'a secretary-general',
      'The UN Security Council met in Oslo. Secretary-General Ida Berg was there.',
      'Ida Berg UN',
    ],
    [
      'a commissioner',
      'The European Union will wait, Trade Commissioner Ida Berg said in Oslo.',
      'Ida Berg EU',
    ],
    [
      'who contends for a land',
      'OSLO, May 4 (Reuters) - The deal between South Sudan President Lars Lie and rebel leader Ida Berg holds.',
      'Ida Berg SS',
    ],
    [
      'not of a state that only describes',
      'OSLO, May 4 (Reuters) - The embassy, which guards US interests, is open, Defence Minister Ida Berg said.',
      'Ida Berg NO',
    ],
    [
      "the president's spokesman",
      'HELSINKI, May 4 (Reuters) - Norwegian President Lars Lie will visit Sweden, presidential spokesman Ida Berg said.',
      'Ida Berg NO',
    ],
  ])('%s', (_, text, expected) => {
    expect(officials(text)).toContain(expected);
  });

  test('a ministry where its town is named', () => {
    const text = 'OSLO, May 4 (Reuters) - The strait was open, the foreign ministry in Helsinki said.';
    expect(speakers(text)).toEqual(['Finnish foreign ministry']);
  });

  test('"the spokesman" is the nameless one told of before', () => {
    const text = `${BERG}'s spokesman said the strait was open. "We will keep it open," the spokesman said.`;
    expect(speakers(text)).toEqual(['NO', 'NO']);
  });

  test('"his spokesman" speaks for the state', () => {
    expect(speakers(`${KORPI} left for Sweden. His spokesman said the port was open.`)).toEqual(['FI']);
  });

  test('talks told of in the words said are not where they were said', () => {
    const text = `Norway confirmed this in talks with Finnish envoys, ${BERG} said.`;
    expect(factsOf('statement', text).map(({ addressee }) => addressee)).toEqual([undefined]);
  });

  test('"the premier" is the prime minister', () => {
    const text = `Prime Minister Ida Berg of Norway left. Finnish President Olli Korpi stayed. The premier said the strait was open.`;
    expect(speakers(text)).toEqual(['Ida Berg']);
  });

  test('whom one wishes well does not speak', () => {
    const text = `${KORPI}, who received both men, wished them "a long and fruitful dialogue in the north".`;
    expect(speakers(text)).toEqual(['Olli Korpi']);
  });
});

test('names in the order of their states', () => {
  const text = `${BERG} met her Finnish and Japanese counterparts, Olli Korpi and Ann Lee, in Oslo on Monday.`;
  expect(factsOf('official', text).map(({ person, office }) => `${person.name}, ${office.title}`)).toEqual([
    'Ida Berg, Foreign Minister',
    'Olli Korpi, Foreign Minister',
    'Ann Lee, Foreign Minister',
  ]);
  expect(factsOf('meeting', text).map(({ participants }) => participants.map(label))).toEqual([
    ['Ida Berg', 'Olli Korpi', 'Ann Lee'],
  ]);
});

test('nobody thanks himself', () => {
  expect(speakers(`${KORPI} arrived. The president thanked President Korpi for his patience.`)).toEqual([]);
});
