import { describeDataset } from '../dataset/describe-dataset.ts';
import { renderOverview } from '../overview/render-overview.ts';
import type { Iri } from '../rdf/iri.ts';
import { writeTurtleDocument } from '../serialise/document.ts';
import { VERSION } from '../version.ts';
import type { FileFormat } from './file-format.ts';
import { ARTICLES, MANIFEST, type Manifest } from './manifest/manifest.ts';
import { PAGE } from './own-page.ts';
import { REPORT } from './plan-build.ts';
import type { BuildReport } from './report.ts';
import type { StagedFolder } from './staged-folder.ts';
import type { WrittenArticles } from './write-articles.ts';

export interface About {
  readonly written: WrittenArticles;
  readonly report: BuildReport;
  /** Of the program, the seeds and the options that made the articles. */
  readonly stamp: string;
  /** In the order of the files. */
  readonly formats: readonly FileFormat[];
  readonly base: Iri;
  /** Of the data set. */
  readonly license: Iri | undefined;
  /** Whether there is a page for who opens the folder. */
  readonly overview: boolean;
}

/**
 * Writes what tells of a graph beside it: the data set's description, the report, its overview, and the manifest for the next
 * build.
 */
export function writeAbout(
  staged: StagedFolder,
  { written, report, stamp, formats, base, license, overview }: About,
): void {
  const { iri, quads, articles } = describeDataset(written.dataset, {
    base,
    version: VERSION,
    files: written.files.filter((_, at) => formats[at] !== 'text'),
    ...(license && { license }),
  });
  const manifest: Manifest = {
    manifest: 1,
    program: { name: 'communique', version: VERSION },
    stamp,
    base,
    articles: {
      file: { name: ARTICLES, bytes: staged.sizeOf(ARTICLES) },
      count: written.count,
      digest: written.digest,
    },
    graphs: Object.fromEntries(
      written.files.map(({ name, bytes = 0 }, at) => [formats[at], { name, bytes }]),
    ),
  };
  for (const piece of writeTurtleDocument(quads, iri, articles)) staged.write('void.ttl', piece);
  staged.write(REPORT, writeJson(report));
  if (overview) staged.write(PAGE, renderOverview(report, written.overview, written.files));
  staged.write(MANIFEST, writeJson(manifest));
}

const writeJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
