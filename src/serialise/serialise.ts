import type { Quad } from '@rdfjs/types';
import { articleTree } from './article-tree.ts';
import type { GraphFormat, Serialiser } from './graph-format.ts';
import { jsonld } from './jsonld.ts';
import { nquads } from './nquads.ts';
import { trig } from './trig.ts';
import { turtle } from './turtle.ts';

/** One line a format. */
export const SERIALISERS: Readonly<Record<GraphFormat, Serialiser>> = { turtle, trig, nquads, jsonld };

/** How a graph is written where a format leaves a choice. */
export interface SerialiseOptions {
  /** JSON-LD as one tree an article rather than one named graph an article. */
  readonly frame?: 'article';
}

/** The serialiser of a format; of JSON-LD also the framed one. */
export function chooseSerialiser(format: GraphFormat, options: SerialiseOptions = {}): Serialiser {
  return format === 'jsonld' && options.frame === 'article' ? articleTree : SERIALISERS[format];
}

type Articles = AsyncIterable<readonly Quad[]> | Iterable<readonly Quad[]>;

/**
 * A file of a format, piece by piece, from the quads of each article: nothing is kept from one article to the next.
 *
 * @throws UnwritableTermError
 */
export async function* serialise(
  articles: Articles,
  format: GraphFormat,
  options?: SerialiseOptions,
): AsyncGenerator<string, void, undefined> {
  const { writeArticle, ...serialiser } = chooseSerialiser(format, options);
  yield* joinArticles(serialiser, writeAll(articles, writeArticle));
}

/** What stands around articles in a file, as text or as bytes. */
export type Around<T> = Readonly<Record<'head' | 'separator' | 'tail', T>>;

/** A file from articles already written, by whom and where ever. */
export async function* joinArticles<T extends { readonly length: number }>(
  { head, separator, tail }: Around<T>,
  written: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<T, void, undefined> {
  if (head.length > 0) yield head;
  let first = true;
  for await (const text of written) {
    if (text.length === 0) continue;
    if (!first && separator.length > 0) yield separator;
    yield text;
    first = false;
  }
  if (tail.length > 0) yield tail;
}

async function* writeAll(
  articles: Articles,
  writeArticle: Serialiser['writeArticle'],
): AsyncGenerator<string, void, undefined> {
  for await (const quads of articles) yield await writeArticle(quads);
}
