import type { ArticleText } from '../../query/article-texts.ts';
import { withNames } from './with-names.ts';
import { acronymKey, initialsIn, keysOf } from './word-keys.ts';

/** A sentence of an article, or its headline. */
export interface IndexedSentence {
  readonly article: ArticleText;
  /** Its place among the article's sentences; -1 for the headline. */
  readonly place: number;
}

/** Which sentences have which words. */
export interface TextIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Sentences with a word, by its key, in order. */
  readonly having: (key: string) => readonly number[];
  /** The sentence of an article with these very words, or with which they begin; nothing where it has none. */
  readonly find: (article: string, sentence: string) => number | undefined;
  /** All keys, in order. */
  readonly keys: readonly string[];
}

/** Indexes all sentences of articles, in the order given: each article's headline first. */
export function indexTexts(articles: readonly ArticleText[]): TextIndex {
  const sentences: IndexedSentence[] = [];
  const postings = new Map<string, number[]>();
  const firsts = new Map<string, number>();
  const add = (article: ArticleText, place: number, text: string): void => {
    const id = sentences.length;
    sentences.push({ article, place });
    for (const key of [...keysOf(text), ...initialsIn(text).map(acronymKey)]) {
      const own = postings.get(key);
      if (!own) postings.set(key, [id]);
      else if (own.at(-1) !== id) own.push(id);
    }
  };
  for (const article of articles) {
    firsts.set(article.article, sentences.length);
    add(article, -1, article.title ?? '');
    for (const [place, [from, to]] of article.sentences.entries()) {
      add(article, place, withNames(article, from, to));
    }
  }
  const find = (iri: string, sentence: string): number | undefined => {
    const first = firsts.get(iri) ?? sentences.length;
    const { article } = sentences[first] ?? {};
    if (!article) return undefined;
    const place = article.sentences.findIndex(([from, to]) => article.text.slice(from, to) === sentence);
    // Of several that are told as one the first stands for all.
    const at =
      place < 0
        ? article.sentences.findIndex(([from, to]) =>
            sentence.startsWith(withNames(article, from, to).replaceAll(/\s+/gu, ' ')),
          )
        : place;
    return at < 0 ? undefined : first + 1 + at;
  };
  return { sentences, having: (key) => postings.get(key) ?? [], find, keys: [...postings.keys()].sort() };
}

/** The words of a sentence; of a headline none. */
export function textAt({ sentences }: TextIndex, id: number): string {
  const { article, place = -1 } = sentences[id] ?? {};
  const [from, to] = article?.sentences[place] ?? [0, 0];
  return article?.text.slice(from, to) ?? '';
}

/** The words of a sentence, with whom they mean, or of a headline. */
export function wordsAt({ sentences }: TextIndex, id: number): string {
  const { article, place = -1 } = sentences[id] ?? {};
  if (!article || place < 0) return article?.title ?? '';
  const [from, to] = article.sentences[place] ?? [0, 0];
  return withNames(article, from, to);
}
