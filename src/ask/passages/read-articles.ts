import { groupBy } from '../../group-by.ts';
import type { ArticleText } from '../../query/article-texts.ts';
import type { GraphStore } from '../../query/graph-store.ts';

const ARTICLES = 'SELECT DISTINCT ?article { ?article a cq:Article } ORDER BY ?article';

/** The sentences behind facts are all that a graph itself has of its articles. */
const SENTENCES = `SELECT DISTINCT ?article ?id ?title ?published ?publisher ?sentence ?start {
  ?node a nif:Sentence ; nif:anchorOf ?sentence ; nif:beginIndex ?start ; nif:referenceContext ?article .
  ?article cq:identifier ?id
  OPTIONAL { ?article cq:headline ?title }
  OPTIONAL { ?article cq:published ?published }
  OPTIONAL { ?article cq:publisher ?by . ?by rdfs:label ?publisher }
} ORDER BY ?article ?start`;

const ALL = { maxRows: Number.POSITIVE_INFINITY } as const;

/** The words of all articles of a graph, as far as they are known, in the order of their days. */
export async function readArticleTexts(store: GraphStore): Promise<readonly ArticleText[]> {
  const { rows } = await store.select(ARTICLES, ALL);
  const own = new Set(rows.map(({ article }) => article?.value));
  const beside = store.texts().filter(({ article }) => own.has(article));
  const told = new Set(beside.map(({ article }) => article));
  const rest = told.size === own.size ? [] : await readSentences(store);
  return [...beside, ...rest.filter(({ article }) => !told.has(article))].sort(
    (a, b) => compare(a.published ?? '', b.published ?? '') || compare(a.article, b.article),
  );
}

async function readSentences(store: GraphStore): Promise<readonly ArticleText[]> {
  const { rows } = await store.select(SENTENCES, ALL);
  return [...groupBy(rows, ({ article }) => article?.value ?? '')].map(([article, own]): ArticleText => {
    const words = own.map(({ sentence }) => sentence?.value ?? '');
    const ends = endsOf(words);
    const [first = {}] = own;
    return {
      article,
      id: first.id?.value ?? '',
      ...(first.title && { title: first.title.value }),
      ...(first.published && { published: first.published.value.slice(0, 10) }),
      ...(first.publisher && { publisher: first.publisher.value }),
      text: words.join('\n'),
      sentences: words.map((each, i) => [(ends[i] ?? 0) - each.length, ends[i] ?? 0]),
    };
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Where each of some texts ends, once they are joined by single characters. */
function endsOf(texts: readonly string[]): readonly number[] {
  let end = -1;
  return texts.map((text) => {
    end += text.length + 1;
    return end;
  });
}
