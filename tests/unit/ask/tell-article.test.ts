import { expect, test } from 'vitest';
import { tellArticle } from '../../../src/ask/tell/tell-article.ts';

test.each<[title: string | undefined, told: string]>([
  ['Envoys meet in Turku', 'a-1 · “Envoys meet in Turku”'],
  ['Envoys\n  meet', 'a-1 · “Envoys meet”'],
  [undefined, 'a-1'],
  ['', 'a-1'],
  ['a-1', 'a-1'],
])('%j', (title, told) => {
  expect(tellArticle({ iri: 'urn:a-1', id: 'a-1', ...(title !== undefined && { title }) })).toBe(told);
});

test('a long headline ends with a whole word', () => {
  const told = tellArticle({ iri: 'urn:a', id: 'a', title: 'word '.repeat(40) });
  expect(told.length).toBeLessThan(100);
  expect(told).toMatch(/ word…”$/);
});
