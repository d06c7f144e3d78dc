import { describe, expect, test } from 'vitest';
import type { MeetingFact } from '../../../../src/model/fact.ts';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const DAHL = 'Swedish King Karl Dahl';

const whoOf = ({ participants }: MeetingFact): string =>
  participants
    .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
    .sort()
    .join(' + ');

const whoMet = (text: string): string[] => factsOf('meeting', text).map(whoOf);
const statuses = (text: string): string[] => factsOf('meeting', text).map(({ status }) => status);

describe('a party that the words leave to be understood', () => {
  test.each([
    [`A Norwegian delegation visited Riga. The delegation met with ${KORPI}.`, ['NO + Olli Korpi']],
    [`${BERG} took part in a meeting of the Nordic Council with ${KORPI}.`, ['Ida Berg + Olli Korpi']],
    ['The Leaders of Norway, Finland, and Sweden, met in Riga on Monday.', ['FI + NO + SE']],
    [
      'The guarantors of the accord -- Norway, Finland and Sweden -- met in Riga on Monday.',
      ['FI + NO + SE'],
    ],
    [`On Monday ${BERG} saw ${KORPI}.`, ['Ida Berg + Olli Korpi']],
    [`${BERG} shuttles between the two capitals. Norway and Finland are at odds.`, []],
    [
      `${KORPI} received ${BERG}. The audience was attended by ${DAHL} and Swedish envoy Nils Lie.`,
      ['Ida Berg + Karl Dahl + Nils Lie + Olli Korpi'],
    ],
    [`${BERG} briefed ${KORPI} on her telephone conversation with ${DAHL}.`, ['Ida Berg + Karl Dahl']],
  ] as const)('%s', (text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

describe('whoever is said to have been there', () => {
  const all = ['Ida Berg + Karl Dahl + Olli Korpi'];
  test.each([
    [
      'examples of a group',
      `Leaders of nine nations, including ${BERG}, ${KORPI} and ${DAHL}, met in Turku.`,
    ],
    ['examples at its end', `Leaders met in Turku, among them ${BERG}.`, []],
    [
      'among them',
      `The leaders of nine states, among them ${BERG}, ${KORPI} and ${DAHL}, gathered in Turku.`,
    ],
    ['such as', `Senior officials, such as ${BERG}, ${KORPI} and ${DAHL}, met in Turku on Monday.`],
    [
      'a clause after the verb',
      `A three-way meeting was held in Turku on Monday, co-chaired by ${BERG}, ${KORPI} and ${DAHL}.`,
    ],
    ['who it brings together', `A summit bringing together ${BERG}, ${KORPI} and ${DAHL} opened in Turku.`],
    ['the sentence after', `${BERG} met ${KORPI} on Monday. Also present was ${DAHL}.`],
    ['who took part', `${BERG} met ${KORPI} on Monday. ${DAHL} also took part in the meeting.`],
    ['who attended', `${BERG} held talks with ${KORPI} on Monday. ${DAHL} attended the talks.`],
    [
      'those present',
      `Norway, Finland and Sweden met in Turku. Among those present were ${BERG}, ${KORPI} and ${DAHL}.`,
    ],
    [
      'participants',
      `Norway, Finland and Sweden met in Turku. Participants included ${BERG}, ${KORPI} and ${DAHL}.`,
    ],
    [
      'who led the sides',
      `Norway and Finland held talks on Monday. The Norwegian side was led by ${BERG}.`,
      ['FI + Ida Berg'],
    ],
    [
      'who leads a team',
      `Norway and Finland held talks. ${KORPI} headed the Finnish delegation.`,
      ['NO + Olli Korpi'],
    ],
  ])('%s', (_, text, expected = all) => {
    expect(whoMet(text)).toEqual(expected);
  });

  test.each([
    [
      'no leader of a third side',
      `Norway and Finland held talks. The Swedish side was led by ${DAHL}.`,
      ['FI + NO'],
    ],
    [
      'nobody absent',
      `${BERG} met ${KORPI} on Monday. ${DAHL} did not attend the meeting.`,
      ['Ida Berg + Olli Korpi'],
    ],
    [
      'no examples of things',
      `${BERG} met ${KORPI} to discuss many issues, including ${DAHL}'s plan, on Monday.`,
      ['Ida Berg + Olli Korpi'],
    ],
    [
      'no far meeting',
      `${BERG} met ${KORPI}. It rained. It snowed. It froze. It thawed. ${DAHL} attended the meeting.`,
      ['Ida Berg + Olli Korpi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(whoMet(text)).toEqual(expected);
  });
});

test.each([[`${BERG} received in Oslo the visiting ${KORPI}.`], [`${BERG} on Monday met in Oslo ${KORPI}.`]])(
  'whoever is met stands behind the place: %s',
  (text) => {
    expect(whoMet(text)).toEqual(['Ida Berg + Olli Korpi']);
  },
);

test('a place before another clause takes nobody', () => {
  expect(whoMet(`${BERG} signed in Oslo what ${KORPI} had met with scorn.`)).toEqual([]);
});

test.each([
  [`${BERG} has no reason to meet ${KORPI}.`, ['denied']],
  [`${BERG} sees no point in meeting ${KORPI}.`, ['denied']],
  ['Norway said there was no basis for talks with Finland.', ['denied']],
  ['Norway wants to end a freeze on talks with Finland.', []],
  ['Norway lifted a ban on contacts with Finland.', []],
  ['Norway imposed a freeze on talks with Finland.', ['denied']],
  [
    `Norway and Finland agreed to reopen a bridge at the end of talks between ${BERG} and ${KORPI}.`,
    ['occurred'],
  ],
])('%s', (text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

test('whom others are engaged with did not meet them', () => {
  const text = `${BERG} spoke on Monday with ${KORPI}, and they discussed ongoing engagements with Swedish officials.`;
  expect(whoMet(text)).toEqual(['Ida Berg + Olli Korpi']);
});

describe('who speaks where many meet', () => {
  test.each([
    [
      `${BERG} said at a session of the UN Human Rights Council that the strait was open.`,
      'Ida Berg + UN Human Rights Council',
    ],
    [
      `Addressing an open debate of the UN Security Council, ${BERG} said the strait was open.`,
      'Ida Berg + UN Security Council',
    ],
    [`${BERG} represented Norway at the NATO summit in Riga.`, 'Ida Berg + NATO'],
    [`${BERG} chaired a meeting of EU foreign ministers in Turku.`, 'EU + Ida Berg'],
    [`${BERG} and ${KORPI} told a joint press conference that the strait was open.`, 'Ida Berg + Olli Korpi'],
    [`${BERG} said on Thursday that talks with Finland had taken place in Turku.`, 'FI + Ida Berg'],
  ])('%s', (text, expected) => {
    expect(whoMet(text)).toEqual([expected]);
  });

  test.each([
    [`${BERG} told NATO that the strait was open.`],
    [`${BERG} and ${KORPI} said at a press conference that the strait was open.`],
    [`${BERG} told a session of her party that the strait was open.`],
  ])('%s', (text) => {
    expect(whoMet(text)).toEqual([]);
  });
});

test('talks back to back are two', () => {
  expect(whoMet(`${BERG} held back-to-back talks with ${KORPI} and ${DAHL}.`)).toEqual([
    'Ida Berg + Olli Korpi',
    'Ida Berg + Karl Dahl',
  ]);
});

describe('one house', () => {
  test.each([
    [`${BERG} met officials of the Norwegian central bank.`],
    ['The Norwegian foreign ministry consulted the Norwegian treasury.'],
  ])('%s', (text) => {
    expect(whoMet(text)).toEqual([]);
  });
});

test.each([
  [
    'what is told in a call',
    `${BERG} told ${KORPI} in a phone call that Norway would not yield.`,
    ['occurred'],
  ],
  ['since', 'Norway and Finland have not met since a summit in Riga in May.', ['occurred']],
  ['credentials', `${KORPI} received credentials from Norwegian Ambassador Ida Berg.`, ['occurred']],
  [
    'a sum before dashes',
    `The three leaders - ${BERG}, ${KORPI} and ${DAHL} - gathered in Turku.`,
    ['occurred'],
  ],
])('%s', (_, text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

test.each([
  [`${BERG} met US President Ann Lee at the White House.`, 'White House'],
  [`${BERG} met ${KORPI} in the Finnish capital.`, 'Helsinki'],
  ['Finland will host talks between Norway and Sweden.', 'Finland'],
])('where: %s', (text, place) => {
  expect(factsOf('meeting', text).map((fact) => fact.place?.name)).toEqual([place]);
});

test.each([
  [`${KORPI} hosted his counterparts from Sweden and Norway.`, ['NO + Olli Korpi + SE']],
  [`${KORPI} telephoned the leaders of Sweden and Norway.`, ['NO + Olli Korpi + SE']],
  [
    `${KORPI} will join his counterparts from Sweden and Norway at a summit in Riga.`,
    ['NO + Olli Korpi + SE'],
  ],
  [`${KORPI} discussed fish with Sweden and Norway.`, []],
])('whose people are met: %s', (text, expected) => {
  expect(whoMet(text)).toEqual(expected);
});
