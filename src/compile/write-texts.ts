import type { Quad } from '@rdfjs/types';
import { digestArticle } from '../identity/digest/digest-article.ts';
import { ASIDE, writeLine } from '../identity/steps/line.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import type { Reference } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import type { Iri } from '../rdf/iri.ts';
import { RECORD_COLUMNS } from '../records/record-columns.ts';
import { type FactRecord, recordFacts } from '../records/record-facts.ts';
import { type CsvOptions, csvLine } from '../records/write-csv.ts';
import { chooseSerialiser, type SerialiseOptions } from '../serialise/serialise.ts';
import type { FileFormat } from './file-format.ts';
import { textLine } from './text-line.ts';

/**
 * What an article can be written as: linked data, flat records, its text with the places of its sentences, or what others may
 * tell too.
 */
export type TextFormat = FileFormat | 'jsonl' | 'csv' | 'digest';

export interface TextOptions extends SerialiseOptions {
  /** Under which all resources live. */
  readonly base: Iri;
  readonly formats: readonly TextFormat[];
  readonly csv?: CsvOptions;
}

/** An article, and what was made of it. */
export interface MadeArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly sentences: readonly Span[];
  readonly references: readonly Reference[];
  readonly quads: readonly Quad[];
}

/** An article in each format, in the order of the formats. */
export async function writeTexts(
  { article, facts, quads, ...read }: MadeArticle,
  { base, formats, csv, ...options }: TextOptions,
): Promise<string[]> {
  const writeLines = (write: (record: FactRecord) => string): string =>
    recordFacts(article, facts).map(write).join('');
  const writeText = (format: TextFormat): string | Promise<string> => {
    if (format === 'jsonl') return writeLines((record) => `${JSON.stringify(record)}\n`);
    if (format === 'csv') return writeLines((record) => csvLine(RECORD_COLUMNS, record, csv));
    if (format === 'digest') return noteDigest(quads);
    if (format === 'text') return textLine(article, read, base);
    return chooseSerialiser(format, options).writeArticle(quads);
  };
  return Promise.all(formats.map(writeText));
}

/** A comment of N-Quads. */
function noteDigest(quads: readonly Quad[]): string {
  const told = digestArticle(quads);
  return told ? `${ASIDE}${writeLine({ kind: 'digest', key: told.article, told })}\n` : '';
}
