import type { ReadResult } from './make-article.ts';
import type { FieldMap } from './record/map-fields.ts';

/** What holds for all inputs of a run. */
export interface ReadSettings {
  /** How large an article may be, in bytes of its file or of its line. */
  readonly maxBytes: number;
  /** Which fields of a record hold what an article needs, where they have other names. */
  readonly fields?: FieldMap;
  /** The ISO date of articles that tell none. */
  readonly date?: string;
  /** The encoding of all inputs without a byte order mark, by its WHATWG name; UTF-8 or the declared one if not given. */
  readonly encoding?: string;
  /** Reads the page that a feed links to; without it nothing is fetched. */
  readonly readLinked?: (url: string, known: Readonly<Record<string, unknown>>) => AsyncIterable<ReadResult>;
}

export const DEFAULT_SETTINGS: ReadSettings = { maxBytes: 1_000_000 };

/** Pages, feeds and letters have much beside their text: so many times the bytes of an article. */
export const aroundText = 10;
