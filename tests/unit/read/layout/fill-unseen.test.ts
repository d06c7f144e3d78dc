import { expect, test } from 'vitest';
import { fillUnseen } from '../../../../src/read/layout/fill-unseen.ts';

test.each([
  ['a soft hyphen', 'agree\u00adment', 'agree\0ment'],
  ['a word joiner', 'Minis\u2060ter', 'Minis\0ter'],
  ['marks of direction', '\u200eIda Berg\u200f met', '\0Ida Berg\0 met'],
  ['a byte order mark inside', 'Ida\ufeff Berg', 'Ida\0 Berg'],
  ['nothing for a hyphen', 'al-Khatib', 'al-Khatib'],
  ['nothing for a zero-width space', 'Ida\u200bBerg', 'Ida\u200bBerg'],
])('%s', (_, text, reading) => {
  expect(fillUnseen(text)).toBe(reading);
});
