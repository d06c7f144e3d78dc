import type { GraphFormat } from '../serialise/graph-format.ts';
import { chooseSerialiser, type SerialiseOptions } from '../serialise/serialise.ts';

/** What a build writes of each article into a file of all articles: its graph, or its text with the places of its sentences. */
export type FileFormat = GraphFormat | 'text';

/** How a file of all articles is put together. */
export interface FileLayout {
  /** The file's name without its extension. */
  readonly stem: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
}

const TEXTS: FileLayout = {
  stem: 'texts',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  head: '',
  separator: '',
  tail: '',
};

export function layoutOf(format: FileFormat, options: SerialiseOptions = {}): FileLayout {
  if (format === 'text') return TEXTS;
  const { extension, mediaType, head, separator, tail } = chooseSerialiser(format, options);
  return { stem: 'graph', extension, mediaType, head, separator, tail };
}
