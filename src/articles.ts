/** The public API that makes linked data of articles: what that needs, without what the threads that analyse them do. */
export type { ArticleOutcome } from './compile/article-job.ts';
export { type BuildOptions, type BuildResult, build } from './compile/build.ts';
export { extractTexts } from './compile/extract-texts.ts';
export type { RunOptions } from './compile/run-jobs.ts';
export { writeFile } from './compile/write-file.ts';
export { UsageError } from './errors.ts';
export type { Issue } from './model/issue.ts';
export { type Iri, parseIri } from './rdf/iri.ts';
export { isDate } from './read/dates/is-date.ts';
export { Fetcher } from './read/fetch/fetcher.ts';
export { INPUT_FORMATS, type InputFormat } from './read/input-format.ts';
export { isCharset } from './read/open/decode-text.ts';
export { addSeeds } from './read/own-seeds.ts';
export { readKnowledge } from './read/read-knowledge.ts';
export { type FieldMap, RECORD_FIELDS, type RecordField } from './read/record/map-fields.ts';
export { MissTally } from './records/miss-tally.ts';
export { SERIALISERS } from './serialise/serialise.ts';
export { renderReport } from './validate/render-report.ts';
