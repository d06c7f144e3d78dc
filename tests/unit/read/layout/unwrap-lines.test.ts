import { describe, expect, test } from 'vitest';
import { unwrapLines } from '../../../../src/read/layout/unwrap-lines.ts';

/** The lines as they are read: a bar where one ends for good, "~" for fill. */
const read = (text: string): string =>
  unwrapLines(text, 0)
    .replaceAll('\0', '~')
    .replace(/ +/g, ' ')
    .replace(/ ?\n\s*/g, ' | ')
    .trim();

describe('a sentence runs on over', () => {
  test.each([
    ['a full line', 'The two ministers met in\nBergen on Monday and then\nleft.', 1],
    ['a line of any length', 'Foreign Minister Kari\nBrekke met the\nenvoy in Bergen.', 1],
    ['one line end in a long paragraph', `The envoy of\nSweden ${'came and went '.repeat(20)}again.`, 1],
    ['indented lines', '    The two ministers met in\n    Bergen on Monday.', 1],
    ['an indented first line', '    The two\nministers met in Bergen.', 1],
    ['a carriage return', 'The two ministers met in\r\nBergen.', 1],
    [
      'a date cut in two',
      'The ministers will meet again on March\n4. Their envoys met on Sunday, and on\n5. May.',
      1,
    ],
    ['a dash at the side', 'The minister - a former envoy\n- met the king in Bergen.', 1],
    ['marks of a letter sent on', '> The two ministers met in\n> Bergen on Monday and then\n>left.', 1],
    [
      'marks of a letter sent on twice',
      '>> The two ministers met in\n> > Bergen on Monday.\r\n>\n> They left.',
      2,
    ],
    ['"by" at the side', 'The treaty was signed on Monday\nby Kari Brekke\nand Nils Lindqvist in Bergen.', 1],
  ])('%s', (_, text, parts) => {
    expect(unwrapLines(text, 0)).toHaveLength(text.length);
    expect(read(text).split(' | ')).toHaveLength(parts);
  });
});

describe('a line end is one where', () => {
  test.each([
    ['an empty line follows', 'They met.\n\nThey left.', 'They met. | They left.'],
    ['a line of spaces follows', 'They met\n  \t\nthen left', 'They met | then left'],
    ['a hyphen stands before an empty line', 'They met on sub-\n\nThey left', 'They met on sub- | They left'],
    ['a form feed stands', 'They met\fThey left', 'They met | They left'],
    ['bullets', 'They agreed on\n• the border\n• the ports', 'They agreed on | • the border | • the ports'],
    [
      'a list follows a colon',
      'They agreed:\n1. The border\n2. The ports',
      'They agreed: | 1. The border | 2. The ports',
    ],
    [
      'a by-line',
      'By Jane Doe\nThe two ministers met in Bergen on Monday.',
      'By Jane Doe | The two ministers met in Bergen on Monday.',
    ],
    [
      'speakers take turns',
      'Q: Did you meet?\nMR. HOLM: We did\nQ: Where?',
      'Q: Did you meet? | MR. HOLM: We did | Q: Where?',
    ],
    ['a line of marks', 'They met\n* * *\nThey left', 'They met | * * * | They left'],
    [
      'a paragraph is indented',
      'They met in Bergen.\n    They left again for Oslo.',
      'They met in Bergen. | They left again for Oslo.',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('paragraphs are a line each, headings too', () => {
    const paragraph = `The envoys of the two countries ${'came and went '.repeat(20)}again.`;
    expect(read(`${paragraph}\nBackground\n${paragraph}\n${paragraph}`).split(' | ')).toHaveLength(4);
  });

  test('paragraphs end in a short line', () => {
    const text =
      'The two ministers met in\nBergen on Monday and then\nleft.\nTheir envoys met in the\nnorth.';
    expect(read(text)).toBe(
      'The two ministers met in Bergen on Monday and then left. | Their envoys met in the north.',
    );
  });
});

test('a word cut at its hyphen is whole, a dash between spaces no part of a word', () => {
  expect(read('The Sino-\n  Australian talks')).toBe('The Sino-~~~Australian talks');
  expect(read('OSLO, March 4 (NTB) -\nNorway')).toBe('OSLO, March 4 (NTB) - Norway');
});
