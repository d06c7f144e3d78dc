import type { ArticleTally } from '../../dataset/tally-article.ts';
import type { ArticleDigest } from '../../identity/digest/article-digest.ts';
import type { FactKind } from '../../model/fact.ts';
import type { ToldFacts } from '../../overview/told-facts.ts';
import type { Findings } from '../../validate/findings.ts';
import type { FileFormat } from '../file-format.ts';

/** How much was made of an article. */
export interface ArticleCounts {
  readonly facts: Readonly<Record<FactKind, number>>;
  /** How many facts were too unsure. */
  readonly withheld: number;
  readonly quads: number;
}

/** All that a build tells of one article besides its graph, so that the whole can be told without reading the graphs. */
export interface ArticleSummary extends ArticleCounts {
  /** SHA-256 of the article's graph in canonical N-Quads, which is its RDFC-1.0 form, as it has no blank nodes. */
  readonly graph: string;
  readonly tally: ArticleTally;
  /** What the overview counts. */
  readonly told: ToldFacts;
  readonly findings?: Findings;
  /** What of it can be the same in other articles. */
  readonly digest?: ArticleDigest;
}

/** Where a text lies in a file of all articles is told by the lengths of those before it. */
export interface TextSize {
  readonly bytes: number;
  readonly crc32: number;
}

/** What names an article, what it was made from, and how large it is in each format. */
export interface EntryHead {
  readonly iri: string;
  /** A hash of what the graph was made from. */
  readonly key: string;
  readonly texts: Readonly<Partial<Record<FileFormat, TextSize>>>;
  /** By their codes, what was amiss with the article and cost no more than it says. */
  readonly warnings: readonly string[];
}

/** An article's line in the list beside the manifest. */
export interface ArticleEntry extends EntryHead {
  readonly summary: ArticleSummary;
}

/** An entry as JSON; the summary is JSON already, as the thread wrote it that made the graph. */
export function writeEntry({ iri, key, texts, warnings }: EntryHead, summary: string): string {
  return `${JSON.stringify({ iri, key, texts, warnings }).slice(0, -1)},"summary":${summary}}`;
}

/** An entry that tells of some formats alone. */
export function cutEntry({ summary, ...head }: ArticleEntry, formats: readonly FileFormat[]): string {
  const texts = Object.fromEntries(formats.map((format) => [format, head.texts[format]]));
  return writeEntry({ ...head, texts }, JSON.stringify(summary));
}

export function readEntry(line: string): ArticleEntry {
  return JSON.parse(line) as ArticleEntry;
}

/** The name and key of an entry, without taking the rest apart: entries begin with them, and neither needs escapes. */
export function nameOfEntry(line: string): Pick<EntryHead, 'iri' | 'key'> | undefined {
  const [, iri, key] = /^\{"iri":"([^"\\]+)","key":"([0-9a-f]+)",/u.exec(line) ?? [];
  return iri === undefined || key === undefined ? undefined : { iri, key };
}
