import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const NEWS = 'Chile and Peru are at odds.';

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
