import { describe, expect, test } from 'vitest';
import type { MeetingFact } from '../../../../src/model/fact.ts';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

const sidesOf = ({ participants, status }: MeetingFact): string =>
  `${participants
    .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
    .sort()
    .join(' + ')} ${status}`;

const told = (text: string): string | undefined => factsOf('meeting', text).map(sidesOf).at(-1);

describe('sides that the words beside a meeting leave unsaid', () => {
  test.each([
    [
      'those whose ministers agreed',
      `${BERG} and Finnish Foreign Minister Aino Laine agreed on Monday that their prime ministers would meet in August.`,
      'FI + NO planned',
    ],
    [
      'what is agreed on is no wish',
      'Norway and Finland agreed on Monday that the joint committee should convene in Oslo.',
      'FI + NO planned',
    ],
    ['a wish', 'Norway and Finland should hold talks, Swedish King Karl Dahl said.', 'FI + NO proposed'],
    [
      'whom the traveller goes to',
      `${BERG} will travel to Turku on Friday to hold talks on fish.`,
      'FI + Ida Berg planned',
    ],
    [
      'two whom the sentence names',
      `${BERG} said she had told ${KORPI} so when the two met in Riga last month.`,
      'Ida Berg + Olli Korpi occurred',
    ],
    [
      'the two ministers who preside',
      `${BERG} will visit Finnish Foreign Minister Aino Laine in Turku. The meeting of the joint group will be co-chaired by the two ministers.`,
      'Aino Laine + Ida Berg planned',
    ],
    [
      'who acts past a clause that describes',
      `${BERG} is to attend a meeting of NATO, which opens on Friday, and will hold bilateral talks with ${KORPI}.`,
      'Ida Berg + Olli Korpi planned',
    ],
    [
      'the states of a joint body',
      'The fourth session of the joint committee of Norway and Finland will be held in Oslo in August.',
      'FI + NO planned',
    ],
    [
      'talks that end with nothing',
      `${BERG} and ${KORPI} ended a second day of talks with no accord on fish.`,
      'Ida Berg + Olli Korpi occurred',
    ],
    ['who calls talks off', 'Norway on Monday called off talks with Finland on fish.', 'FI + NO denied'],
    [
      'another with somebody else',
      `${BERG} held a meeting with ${KORPI} on Monday, and another with Swedish King Karl Dahl.`,
      'Ida Berg + Karl Dahl occurred',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test.each([
    [
      'a committee of one house',
      `${BERG} spoke on Monday. The joint committee of the Norwegian parliament met on Friday.`,
    ],
    ['a trip for no talks', `${BERG} will travel to Turku on Friday to open an exhibition.`],
    ['another of something else', `${BERG} gave a speech on fish, and another with slides.`],
  ])('none: %s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });
});

test.each([
  [
    'where a guest is welcomed to',
    `${BERG} will welcome ${KORPI} to the White House on Friday.`,
    'White House',
  ],
  ['where they met', `${BERG} met ${KORPI} in Turku on Friday.`, 'Turku'],
])('%s', (_, text, place) => {
  expect(factsOf('meeting', text)[0]?.place).toMatchObject({ name: place });
});

describe('what is no meeting, or none yet', () => {
  test.each([
    ['what is spoken to', `Let ${KORPI} and ${BERG} speak to their plan, the clerk said.`, undefined],
    ['speaking as a noun', `${KORPI} and ${BERG} are no longer accepting speaking invitations.`, undefined],
    ['dealings', `${BERG} briefed them on the latest engagements with Finnish officials.`, undefined],
    [
      'a preview',
      `The clerk gave a preview of ${BERG}'s meeting with ${KORPI}.`,
      'Ida Berg + Olli Korpi planned',
    ],
    [
      'a gerund joined to one that is looked forward to',
      `${BERG} looks forward to hosting and meeting with ${KORPI}.`,
      'Ida Berg + Olli Korpi planned',
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toBe(expected));
});
