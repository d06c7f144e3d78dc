import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const NEWS = 'Chile and Peru are at odds.';

test.each([
  ['Norwegian President Ida Berg noted the intent of Chile and Peru to hold talks.', ['planned']],
  ['Norway welcomed the willingness of Chile to hold talks with Peru.', ['proposed']],
  ['Norway regretted the refusal of Peru to hold talks with Chile.', ['denied']],
  ['Norwegian President Ida Berg is eager to meet Finnish President Olli Korpi.', ['proposed']],
  ['Norwegian President Ida Berg is reluctant to meet Finnish President Olli Korpi.', ['denied']],
  // Nobody is told to have a mind to.
  ['Norwegian President Ida Berg was glad to meet Finnish President Olli Korpi on Monday.', ['occurred']],
])('what somebody has a mind to do: %s', (sentence, expected) => {
  expect(factsOf('meeting', sentence).map(({ status }) => status)).toEqual(expected);
});

test('whose mind it is will meet, whoever speaks of it', () => {
  const [meeting] = factsOf(
    'meeting',
    'Finnish President Olli Korpi noted the wish of Chile and Peru to hold talks.',
  );
  expect(meeting?.participants.map((party) => party.kind === 'state' && party.code).sort()).toEqual([
    'CL',
    'PE',
  ]);
});

test.each([
  ['Norway welcomed the idea that their presidents meet in Lima.', ['proposed']],
  ['Norway backs the suggestion that the two countries should hold talks in Lima.', ['proposed']],
  ['Peru rejected the proposal that their foreign ministers meet in Lima in August.', ['denied']],
  ['Peru did not reject the proposal that their foreign ministers meet in Lima in August.', ['proposed']],
  // Of what has been it is a report.
  ['Peru denied the suggestion that their foreign ministers met in Lima on Monday.', ['denied']],
  ['Norway welcomed the news that their foreign ministers met in Lima on Monday.', ['occurred']],
])('a proposal that they meet: %s', (sentence, expected) => {
  expect(factsOf('meeting', `${NEWS} ${sentence}`).map(({ status }) => status)).toEqual(expected);
});
