import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMarks } from '../../../../src/read/layout/without-marks.ts';

const read = (text: string): string =>
  withoutMarks(text, 0)
    .replaceAll('\0', '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n\s*/g, '|')
    .replace(/^\||\|$/g, '');

test.each([
  ['emphasis', 'King **Olav** met _Ann **Lee**_.', 'King Olav met Ann Lee.'],
  ['half a word', 'Nor**way**', 'Norway'],
  [
    'links',
    'King [Olav](https://example.org/Sweden "Denmark") met [Ann Lee][1].\n\n[1]: /Iran',
    'King Olav met Ann Lee.',
  ],
  ['addresses', 'See <https://example.org/Iran> and https://example.org/Iraq for more', 'See and for more'],
  ['images', 'Before ![King of Sweden](sweden.png) after', 'Before after'],
  ['headings', '# Talks in Oslo\nKing Olav\n=====\nThey met.', 'Talks in Oslo|King Olav|They met.'],
  ['quoted lines', '> "We will sign\n> the treaty"\nhe said', '"We will sign the treaty" he said'],
  ['nested quotes', '> > We will\n> > sign', 'We will sign'],
  ['items', '* Norway\n  signed\n* Sweden\n\n1. Iran', 'Norway signed|Sweden|Iran'],
  ['set line ends', 'Norway  \nSweden\\\nIran', 'Norway|Sweden|Iran'],
  ['escapes and references', 'A \\* B &amp; C&nbsp;D', 'A * B & C\u00a0D'],
  ['code and HTML', '```\nIran\n```\n\nNorway <b>met</b> Sweden <!-- Iran -->', 'Norway met Sweden '],
  ['struck words stay words', 'Norway ~~met~~ Sweden', 'Norway met Sweden'],
  ['cells', '| a | b |\n|---|---|\n| Norway | Sweden |', 'a |b|Norway |Sweden'],
  ['no marks', 'The price: 5 * 3 > 2, it said', 'The price: 5 * 3 > 2, it said'],
])('%s', (_, text, expected) => {
  expect(read(text).replace(/ \|/g, '|').trim()).toBe(expected.replace(/ \|/g, '|').trim());
});

test('what stands before the Markdown is left alone', () => {
  expect(withoutMarks('**a** **b**', 6)).toBe('**a** \0\0b\0\0');
});

test('it is as long as the text, and each character is itself, a space, a line feed or fill', () => {
  const bits = fc.constantFrom(
    '**',
    '_',
    '> ',
    '\n',
    '\n\n',
    '[a](b)',
    '&amp;',
    '`',
    '| a | b |\n|-|-|\n',
    'word ',
    '* ',
    '<b>',
    '\\',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(bits).map((parts) => parts.join('')),
      (text) => {
        const reading = withoutMarks(text, 0);
        expect(reading).toHaveLength(text.length);
        for (const [i, unit] of reading.split('').entries())
          expect(['\0', ' ', '\n', '&', text[i]]).toContain(unit);
      },
    ),
  );
});
