import { expect, test } from 'vitest';
import { annotateText } from './annotated.ts';

/** The codes of the states that a text names, in order. */
const codes = (text: string): string[] =>
  annotateText(text).mentions.flatMap((mention) => (mention.kind === 'state' ? [mention.state.code] : []));

test.each([
  ['Rwanda and the Democratic Republic of Congo signed it. Congo hailed it.', ['RW', 'CD', 'CD']],
  ['They met in Kinshasa on Monday. Congo hailed the talks.', ['CD', 'CD']],
  ['They met in Brazzaville on Monday. Congo hailed the talks.', ['CG', 'CG']],
  ['They went from Kinshasa to Brazzaville. Congo hailed the talks.', ['CD', 'CG', 'CG']],
  ['Rwanda and Congo signed it.', ['RW', 'CG']],
])('%s', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

// A search of all names for each of them would not end within a test's limit.
test('a text full of one short name is told at once', () => {
  const found = codes(`They met in Kinshasa. ${'Congo hailed Congo. '.repeat(4000)}`);
  expect(found.length).toBe(8001);
  expect(new Set(found)).toEqual(new Set(['CD']));
});
