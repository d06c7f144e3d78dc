import { expect, test } from 'vitest';
import { articleOf, stages } from '../../../samples/analyse-text.ts';

const bodies = (text: string): string[] =>
  stages
    .annotate(articleOf(text))
    .mentions.flatMap((mention) => (mention.kind === 'organization' ? [mention.organization.name] : []));

test.each([
  ['Talks with the rebel QFDN opened. The QFDN said so.', ['QFDN', 'QFDN']],
  ['Norway met the rebel movement QFDN.', ['QFDN']],
  ['The QFDN rebels came.', ['QFDN']],
  ['Norway and Telemark separatists met.', ['Telemark separatists']],
  ['The rebels came on Monday.', []],
  ['Armed rebels came. TV crews met the rebels.', []],
])('%s', (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});
