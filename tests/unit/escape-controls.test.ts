import { expect, test } from 'vitest';
import { escapeControls, escapeLine } from '../../src/escape-controls.ts';

test.each([
  ['a colour', '\u001b[31mred', '\\u001b[31mred'],
  ['a title of the window', '\u001b]0;x\u0007', '\\u001b]0;x\\u0007'],
  ['the same with one character (C1)', '\u009b2J\u009d', '\\u009b2J\\u009d'],
  ['the start of the line', 'good\rbad', 'good\\u000dbad'],
  ['what was before it', 'ab\b\bcd\u007f', 'ab\\u0008\\u0008cd\\u007f'],
  ['text turned about', 'abc\u202excod.exe', 'abc\\u202excod.exe'],
  ['half a character', 'a\ud800b', 'a\\ud800b'],
  ['lines and columns', 'a\n\tb', 'a\n\tb'],
  ['letters of any kind', 'Ærø 東京 👩‍👩‍👧 שלום é', 'Ærø 東京 👩‍👩‍👧 שלום é'],
])('%s', (_, text, expected) => {
  expect(escapeControls(text)).toBe(expected);
  expect(escapeControls(expected)).toBe(expected);
});

test('on one line, line ends are spaces', () => {
  expect(escapeLine('a\r\n\tb\u2028c')).toBe('a b c');
});
