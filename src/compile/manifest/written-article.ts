/** An article as it was written: the line that tells of it, and its text in each format, in the order of the formats. */
export interface WrittenArticle {
  readonly iri: string;
  readonly line: string;
  readonly texts: readonly Uint8Array[];
}

/** Two runs of articles, each in the order of the IRIs and none in both, as one. */
export async function* mergeArticles(
  first: AsyncIterable<WrittenArticle> | Iterable<WrittenArticle> = [],
  second: Iterable<WrittenArticle> = [],
): AsyncGenerator<WrittenArticle> {
  const others = second[Symbol.iterator]();
  let other = others.next();
  for await (const article of first) {
    for (; !other.done && other.value.iri < article.iri; other = others.next()) yield other.value;
    yield article;
  }
  for (; !other.done; other = others.next()) yield other.value;
}
