import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { publishedPath } from './engine/publication.ts';

/** An article's own words, with the offsets of its sentences in UTF-16 code units, from and to. */
export interface ArticleText {
  /** The article's IRI. */
  readonly article: string;
  readonly id: string;
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly publisher?: string;
  readonly text: string;
  readonly sentences: readonly (readonly [from: number, to: number])[];
  /** Where words stand that name nobody, and whom they mean, in order: "she", "the visiting minister". */
  readonly references?: readonly (readonly [from: number, to: number, ...names: string[]])[];
}

const NAMES = ['texts.jsonl', 'texts.jsonl.gz'] as const;

/**
 * The texts that a build laid beside its graph; none where it did not. A line that is no text of an article is passed over:
 * what a graph reports does not hang on it.
 *
 * @param graph the path of the graph's file
 * @param article the IRI of the only one that is sought
 */
export function readTexts(graph: string, article?: string): readonly ArticleText[] {
  const folder = dirname(graph);
  const path = NAMES.map((name) => publishedPath(folder, name)).find((found) => found !== undefined);
  if (path === undefined) return [];
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // Of thousands of lines only the one sought is worth reading.
  const sought = article === undefined ? '' : JSON.stringify(article);
  return text
    .split('\n')
    .filter((line) => line.includes(sought))
    .flatMap((line) => readLine(line) ?? [])
    .filter((told) => article === undefined || told.article === article);
}

function readLine(line: string): ArticleText | undefined {
  if (line === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isText(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is ArticleText {
  if (typeof value !== 'object' || value === null) return false;
  const { article, id, text, sentences, references } = value as Partial<Record<keyof ArticleText, unknown>>;
  const told = references === undefined || areReferences(references);
  return [article, id, text].every((part) => typeof part === 'string') && isPairs(sentences) && told;
}

function areReferences(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (each) =>
        Array.isArray(each) &&
        each.length > 2 &&
        each.slice(0, 2).every(Number.isInteger) &&
        each.slice(2).every((name) => typeof name === 'string'),
    )
  );
}

function isPairs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isInteger))
  );
}
