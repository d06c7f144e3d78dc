import { expect, test } from 'vitest';
import type { MeetingFact } from '../../../../src/model/fact.ts';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

const sidesOf = ({ participants }: MeetingFact): string =>
  participants
    .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
    .sort()
    .join(' + ');

test.each([
  [
    'whoever is sent for talks, not who sends',
    `${KORPI} said he had sent Deputy Minister Aino Laine to Oslo for talks with ${BERG}.`,
    ['Aino Laine + Ida Berg'],
  ],
  [
    'whoever was dispatched',
    `Finnish envoy Aino Laine was dispatched to Oslo for talks with ${BERG}.`,
    ['Aino Laine + Ida Berg'],
  ],
  [
    'two states that agree at the end of talks',
    'Norway and Finland initialled the protocol in Turku on Thursday after three days of negotiations.',
    ['FI + NO'],
  ],
  ['two states that agree on a vote', 'Norway and Finland agreed on a vote after a walk.', []],
  [
    'each of the states of a list',
    `${BERG} telephoned the Swedish, Danish and Finnish prime ministers on Monday.`,
    ['DK + FI + Ida Berg + SE'],
  ],
  [
    'names for the states of a sum',
    'The presidents of Norway and Finland, Ida Berg and Olli Korpi, will head the third joint session in Turku.',
    ['Ida Berg + Olli Korpi'],
  ],
  [
    'states that reconvene',
    'Norwegian and Finnish negotiators will reconvene in Turku on August 3.',
    ['FI + NO'],
  ],
  [
    'one alone who presides',
    `${BERG} and Justice Minister Aino Hagen co-chaired a meeting of the committee.`,
    [],
  ],
])('%s', (_, text, expected) => {
  expect(factsOf('meeting', text).map(sidesOf)).toEqual(expected);
});
