import type { InputFormat } from '../input-format.ts';
import type { ReadResult } from '../make-article.ts';
import type { Source } from '../open/open-bytes.ts';
import type { ReadSettings } from '../settings.ts';

export type Read = (source: Source, settings: ReadSettings) => AsyncIterable<ReadResult>;

/** A format's reader and the libraries behind it are loaded when the first file of its kind comes. */
export const READERS: Readonly<Record<InputFormat, () => Promise<Read>>> = {
  text: async () => (await import('./read-text.ts')).readText,
  markdown: async () => (await import('./read-markdown.ts')).readMarkdown,
  json: async () => (await import('./read-json.ts')).readJson,
  jsonl: async () => (await import('./read-jsonl.ts')).readJsonl,
  csv: async () => (await import('./read-csv.ts')).readCsv,
  html: async () => (await import('./read-html.ts')).readHtml,
  xml: async () => (await import('./read-xml.ts')).readXml,
  mail: async () => (await import('./read-mail.ts')).readMail,
  warc: async () => (await import('./read-warc.ts')).readWarc,
};
