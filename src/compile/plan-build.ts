import type { Article } from '../model/article.ts';
import type { FlowOptions } from '../pipeline.ts';
import type { Iri } from '../rdf/iri.ts';
import { DEFAULT_BASE } from '../rdf/mint.ts';
import type { GraphFormat } from '../serialise/graph-format.ts';
import { SERIALISERS, type SerialiseOptions } from '../serialise/serialise.ts';
import { nameFile } from './article-file.ts';
import type { ArticleOutcome, JobOptions } from './article-job.ts';
import { type FileFormat, type FileLayout, layoutOf } from './file-format.ts';
import { ARTICLES, MANIFEST } from './manifest/manifest.ts';
import { PAGE } from './own-page.ts';
import type { RunOptions } from './run-jobs.ts';

/** What a build makes of articles, how, and who hears of it. */
export interface BuildOptions
  extends RunOptions,
    SerialiseOptions,
    Pick<FlowOptions, 'knowledge' | 'base' | 'minConfidence'> {
  /** The formats to write; all if not given. */
  readonly formats?: readonly GraphFormat[];
  /** Packs the files of the graph, whose names then end in `.gz`. */
  readonly gzip?: boolean;
  /** False leaves out checking each article against the shapes. */
  readonly validate?: boolean;
  /** False leaves out `texts.jsonl`, the articles' own words, which are no part of the data set. */
  readonly texts?: boolean;
  /** False leaves out `index.html`, which shows people what the build came to. */
  readonly overview?: boolean;
  /** Of the data set, told in `void.ttl`. */
  readonly license?: Iri;
  /** Makes every article anew, and keeps none that is not among the inputs. */
  readonly fresh?: boolean;
  /** Removes articles that earlier builds into the folder made and that are not among the inputs now. */
  readonly prune?: boolean;
  /** Hears of each article once its graph is made. */
  readonly onArticle?: (article: ArticleOutcome) => void;
  /** Hears of each article whose graph the folder has already. */
  readonly onKept?: (article: Article) => void;
}

/** What a build does, with what holds where its options say nothing. */
export interface BuildPlan {
  readonly job: JobOptions;
  /** Of all files that have each article. */
  readonly formats: readonly FileFormat[];
  /** Of those of the graph. */
  readonly graphs: readonly GraphFormat[];
  /** How each file that has each article is put together, in the order of the formats. */
  readonly layouts: readonly FileLayout[];
  /** Of all files that will be written. */
  readonly names: readonly string[];
  readonly gzip: boolean;
  readonly fresh: boolean;
  readonly prune: boolean;
  readonly validate: boolean;
  readonly overview: boolean;
}

const ALL_FORMATS = Object.keys(SERIALISERS) as GraphFormat[];

/** All files that have each article, of any build: what an earlier one left in other formats tells of other articles. */
export const ARTICLE_FILES: readonly string[] = [...ALL_FORMATS, 'text' as const].flatMap((format) =>
  [false, true].map((gzip) => nameFile(layoutOf(format), gzip)),
);

/** What a build left out, and what the shapes found. */
export const REPORT = 'report.json';

/** What tells of the graph beside it. */
const ABOUT = ['void.ttl', REPORT, MANIFEST, ARTICLES] as const;

/** All files that a build writes or removes, but for its page, of which `--no-overview` makes none. */
export const BUILD_FILES: readonly string[] = [...ARTICLE_FILES, ...ABOUT];

/** What a build with these options does. */
export function planBuild(options: BuildOptions): BuildPlan {
  const { gzip = false, fresh = false, prune = fresh, validate = true, overview = true } = options;
  const { formats: graphs = ALL_FORMATS, texts = true, base = DEFAULT_BASE } = options;
  const { frame, knowledge, minConfidence } = options;
  const formats: readonly FileFormat[] = texts ? [...graphs, 'text'] : graphs;
  const layouts = formats.map((format) => layoutOf(format, options));
  return {
    job: {
      ...{ base, formats, validate },
      summarise: true,
      ...(frame && { frame }),
      ...(knowledge && { knowledge }),
      ...(minConfidence !== undefined && { minConfidence }),
    },
    ...{ formats, graphs, layouts, gzip, fresh, prune, validate, overview },
    names: [...layouts.map((layout) => nameFile(layout, gzip)), ...ABOUT, ...(overview ? [PAGE] : [])],
  };
}
