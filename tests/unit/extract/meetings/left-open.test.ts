import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const STORY =
  'Norway and Finland are at odds over a bridge. The Norwegian government says that Finland has to pay for it.';

const meetingsOf = (text: string): string[] =>
  factsOf('meeting', text).map(
    ({ participants, date }) =>
      `${participants
        .map((party) => (party.kind === 'state' ? party.code : party.kind))
        .sort()
        .join(' + ')} ${date?.value}`,
  );

test.each([
  ['talks on a day', 'Talks broke up in Turku on Monday.', ['FI + NO 2025-07-14']],
  [
    'a meeting on a day',
    'Officials failed to settle it at a meeting in Turku on Monday.',
    ['FI + NO 2025-07-14'],
  ],
  ['talks of others', 'The union opened pay talks on Monday.', []],
  ['of many', 'A six-nation meeting opened in Riga on Monday.', []],
  ['on a matter that may be of others', 'Negotiations on a cocoa pact resumed in Riga on Monday.', []],
  ['no day', 'Talks have been hard.', []],
  ['an envoy called home', 'Estonia called its envoy home for consultations on Monday.', []],
  ['in a quotation', '"There will be a meeting on Monday," a fisherman said.', []],
])('of the two of the story: %s', (_, sentence, expected) => {
  expect(meetingsOf(`${STORY} ${sentence}`)).toEqual(expected);
});
