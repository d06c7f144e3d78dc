import type { Quad } from '@rdfjs/types';

/** The formats a graph is written in. */
export const GRAPH_FORMATS = ['turtle', 'trig', 'nquads', 'jsonld'] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** Of their files' names, without the dot. */
export const GRAPH_EXTENSIONS: Readonly<Record<GraphFormat, string>> = {
  turtle: 'ttl',
  trig: 'trig',
  nquads: 'nq',
  jsonld: 'jsonld',
};

/**
 * How a format writes articles, each on its own: a file is `head`, the articles joined by `separator`, and `tail`. So
 * articles can be written as they come, by several workers, with flat memory.
 */
export interface Serialiser {
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  /**
   * One article's quads as text: the same bytes whatever their order.
   *
   * @throws UnwritableTermError
   */
  writeArticle(quads: Iterable<Quad>): string | Promise<string>;
}
