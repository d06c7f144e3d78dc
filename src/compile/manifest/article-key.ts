import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Article } from '../../model/article.ts';

/**
 * A hash of all that an article's graph is made from, its fields and its text, and of the name of its file, which the
 * description of the data set tells. Folders and lines are left out: an article that only moved is the same.
 */
export function keyOf({ source, ...content }: Article): string {
  const told = Object.entries({ ...content, file: fileOf({ source }) }).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32);
}

/** The name of an article's file, without folders and without the line that a source in a file of many has. */
export function fileOf({ source }: Pick<Article, 'source'>): string {
  return basename(source.replace(/:\d+$/, '').replaceAll('\\', '/'));
}
