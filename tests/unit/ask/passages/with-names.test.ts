import { expect, test } from 'vitest';
import { withNames } from '../../../../src/ask/passages/with-names.ts';
import type { ArticleText } from '../../../../src/query/article-texts.ts';

function articleOf(
  text: string,
  meant: readonly (readonly [words: string, ...names: string[]])[],
): ArticleText {
  const references = meant.map(([words, ...names]) => {
    const from = text.search(new RegExp(`\\b${words}\\b`, 'u'));
    return [from, from + words.length, ...names] as const;
  });
  return { article: 'urn:a', id: 'a', text, sentences: [[0, text.length]], references };
}

test.each<[string, text: string, meant: [string, ...string[]][], expected: string]>([
  ['a name after a pronoun', 'In Oslo she left.', [['she', 'Ida Berg']], 'In Oslo she [Ida Berg] left.'],
  ['two names', 'The two met.', [['The two', 'Norway', 'Kenya']], 'The two [Norway and Kenya] met.'],
  ['no name told before', 'Berg said she left.', [['she', 'Ida Berg']], 'Berg said she left.'],
  [
    'no name told beside',
    'The minister, Ida Berg, left.',
    [['The minister', 'Ida Berg']],
    'The minister, Ida Berg, left.',
  ],
  [
    'a name once',
    'She said he left with her.',
    [
      ['She', 'Ida Berg'],
      ['he', 'Otieno Wekesa'],
      ['her', 'Ida Berg'],
    ],
    'She [Ida Berg] said he [Otieno Wekesa] left with her.',
  ],
])('%s', (_, text, meant, expected) => {
  expect(withNames(articleOf(text, meant), 0, text.length)).toBe(expected);
});

test('only of the stretch told', () => {
  const article = articleOf('She left. He stayed.', [
    ['She', 'Ida Berg'],
    ['He', 'Otieno Wekesa'],
  ]);
  expect(withNames(article, 10, 20)).toBe('He [Otieno Wekesa] stayed.');
});

test('a text without references is told as it is', () => {
  const { references: _, ...article } = articleOf('She left.', []);
  expect(withNames(article, 0, 9)).toBe('She left.');
});
