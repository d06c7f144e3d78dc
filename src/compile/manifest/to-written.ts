import { crc32 } from 'node:zlib';
import type { ArticleOutcome } from '../article-job.ts';
import type { FileFormat } from '../file-format.ts';
import { type EntryHead, type TextSize, writeEntry } from './article-entry.ts';
import type { WrittenArticle } from './written-article.ts';

/** What a thread made of an article, with the line that tells of it. */
export function toWritten(
  { texts, summary = '{}' }: ArticleOutcome,
  named: Omit<EntryHead, 'texts'>,
  formats: readonly FileFormat[],
): WrittenArticle & Pick<EntryHead, 'key'> {
  const sizeOf = (text: Uint8Array): TextSize => ({ bytes: text.length, crc32: crc32(text) });
  const sizes = Object.fromEntries(texts.map((text, at) => [formats[at], sizeOf(text)]));
  return { iri: named.iri, key: named.key, line: writeEntry({ ...named, texts: sizes }, summary), texts };
}
