import { describe, expect, it } from 'vitest';
import { annotateText } from './annotated.ts';

const quotedIn = (text: string): string[] =>
  annotateText(text).quotations.map(
    ({ inner, closed }) => text.slice(inner.start, inner.end) + (closed ? '' : ' (open)'),
  );
const wholeIn = (text: string): string[] => [
  ...new Set(annotateText(text).quotations.map(({ whole }) => text.slice(whole.start, whole.end))),
];
const sentencesIn = (text: string): number => annotateText(text).sentences.length;

describe('marks', () => {
  it.each<[string, string[]]>([
    ['„Wir sind Nachbarn,“ he said. „We stay neighbours.”', ['Wir sind Nachbarn,', 'We stay neighbours.']],
    ['”The sea is calm,” he said.', ['The sea is calm,']],
    ['«The sea is calm», he said. »The sea is calm«, he said.', ['The sea is calm', 'The sea is calm']],
    ["``No,'' he said. ``The sea is calm.''", ['No,', 'The sea is calm.']],
    ["'No,' he said.", ['No,']],
    ["'No', he said.", ['No']],
    ['‘We sign,’ he said, ‘unless Norway objects’.', ['We sign,', 'unless Norway objects']],
    ['‘The ministers’ plan is dead,’ he said.', ['The ministers’ plan is dead,']],
    ["He said: 'The sea is calm and the wind is low' and left.", ['The sea is calm and the wind is low']],
    ["`The sea is calm,' he said.", ['The sea is calm,']],
    ['He said:"The sea is calm."', ['The sea is calm.']],
  ])('%s', (text, expected) => expect(quotedIn(text)).toEqual(expected));

  it.each([
    ["The ministers' plan met the presidents' wishes."],
    ["Since the '90s the ministers' plans have changed."],
    ['China’s ‘Silk Lifeline’ plan and Finland’s ‘Open Water’ plan differ.'],
    ['We agree," he said.'],
    ['A board 12\' long and 5" wide lay there.'],
  ])('%s opens nothing', (text) => expect(quotedIn(text)).toEqual([]));
});

describe('a quotation of several paragraphs', () => {
  it.each<[string, string[]]>([
    ['“The sea is calm.\n\n“The wind is low,” he said.', ['The sea is calm.\n\n“The wind is low,']],
    ['"One," he said. "Two.\n\n"Three.\n\n"Four."', ['One,', 'Two.\n\n"Three.\n\n"Four.']],
    ['“The sea is calm.”\n\n“The wind is low,” he said.', ['The sea is calm.', 'The wind is low,']],
    ['“The sea is calm.\n\nHe left. “The wind is low,” he said.', ['The sea is calm.', 'The wind is low,']],
  ])('%s', (text, expected) => expect(wholeIn(text)).toEqual(expected));
});

describe('a question and who asked it are one sentence', () => {
  it.each<[string, number]>([
    ['"Is the sea calm?" Norwegian Foreign Minister Ida Berg asked.', 1],
    ['“Close it now!” President Korpi told the crowd. He left.', 2],
    ['"Is the sea calm?" Berg wondered on Monday. Nobody knew.', 2],
    // What begins after the quotation tells something of its own.
    ['The sign read "Is the sea calm?" The minister said that it was.', 2],
    ['"Is the sea calm?" The minister left. Berg said so.', 3],
    ['He called it "a disaster." Korpi said nothing.', 2],
  ])('%s', (text, count) => expect(sentencesIn(text)).toBe(count));
});
