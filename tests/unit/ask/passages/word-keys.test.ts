import { expect, test } from 'vitest';
import { initialsIn } from '../../../../src/ask/passages/word-keys.ts';

test.each([
  ['leaders of the Commonwealth of Independent States', 'cis'],
  ['the Asia-Pacific Economic Cooperation summit', 'apec'],
  ['the World Trade Organization', 'wto'],
])('%s may be called %s', (text, letters) => {
  expect(initialsIn(text)).toContain(letters);
});

test('two words have no letters of their own', () => {
  expect(initialsIn('the World Bank and a European Union')).toEqual([]);
});
