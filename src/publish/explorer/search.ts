import { foldName } from '../../query/names/fold-name.ts';
import type { Counted, SearchResult } from './api-types.ts';
import { chooseFacts } from './choose-facts.ts';
import type { FactIndex } from './read-index.ts';

const MOST = 30;

/** What a few words find: by name, the nearest and most told of first; by the words of facts; by headline or id. */
export function search(index: FactIndex, asked: URLSearchParams): SearchResult {
  const text = asked.get('q')?.trim() ?? '';
  if (text === '')
    return { things: [], facts: [], articles: [], total: { things: 0, facts: 0, articles: 0 } };
  const words = foldName(text).split(' ').filter(Boolean);
  const things = findThings(index, words);
  const facts = chooseFacts(index, asked);
  const lower = text.toLowerCase();
  const articles = [...index.articles.values()].filter(
    ({ id, headline }) => id.toLowerCase() === lower || headline?.toLowerCase().includes(lower),
  );
  return {
    things: things.slice(0, MOST),
    facts: facts.slice(0, MOST).map(({ line }) => line),
    articles: articles.slice(0, MOST),
    total: { things: things.length, facts: facts.length, articles: articles.length },
  };
}

function findThings({ things, facts, names }: FactIndex, words: readonly string[]): Counted[] {
  const found = names.things.flatMap(({ iris, kind, forms }) => {
    const fits = forms.some(({ text, use }) =>
      use === 'code' ? text === words.join(' ') : words.every((word) => beginsWord(text, word)),
    );
    const thing = things.get(iris[0] ?? '');
    return words.length > 0 && fits && kind !== 'office' && thing ? [thing] : [];
  });
  const counts = new Map(found.map(({ iri }) => [iri, 0]));
  for (const fact of facts) {
    for (const iri of fact.names) {
      const count = counts.get(iri);
      if (count !== undefined) counts.set(iri, count + 1);
    }
  }
  return found
    .map((thing) => ({ thing, count: counts.get(thing.iri) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.thing.label < b.thing.label ? -1 : 1));
}

function beginsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
