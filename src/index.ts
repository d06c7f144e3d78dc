/** The public API. */
export {
  ANSWER_FORMATS,
  type Answer,
  type AnswerFormat,
  type AnswerItem,
  type Asker,
  ask,
  type Candidate,
  checkGiven,
  converse,
  type NameKind,
  type Names,
  type Outcome,
  type Parameter,
  type Proof,
  prepareAsker,
  prepareQuestion,
  type Question,
  type Resolution,
  readNames,
  renderAnswer,
  resolveName,
  runQuestion,
  type Turn,
} from './answers.ts';
export type { ArticleOutcome } from './compile/article-job.ts';
export { type BuildResult, build } from './compile/build.ts';
export type { BuildOptions } from './compile/plan-build.ts';
export type { BuildReport } from './compile/report.ts';
export type { RunOptions } from './compile/run-jobs.ts';
export { validateGraph } from './compile/validate-graph.ts';
export { writeFile } from './compile/write-file.ts';
export { FileError, UsageError } from './errors.ts';
export { type Evaluation, evaluate } from './evaluate/evaluate.ts';
export { RecordLineError, splitLines } from './evaluate/parse-lines.ts';
export { checkFound, parseFound, parseGold, parseTexts } from './evaluate/parse-records.ts';
export { readStateWords } from './evaluate/read-state-words.ts';
export type { FoundRecord } from './evaluate/records.ts';
export { renderEvaluation } from './evaluate/render-evaluation.ts';
export { reviewGold } from './evaluate/review-gold.ts';
export {
  type Explanation,
  FORMAT_ALIASES,
  GRAPH_FORMATS,
  GraphStore,
  openGraph,
  QueryError,
  QueryUsageError,
  RECORD_FORMATS,
  RESULT_FORMATS,
  readTable,
  readTables,
  renderExplanation,
  TABLE_KINDS,
  type Table,
  type TableKind,
  why,
  writeRecords,
} from './graph.ts';
export type { Absence } from './model/absence.ts';
export type { Article } from './model/article.ts';
export { type Decision, REVIEW } from './model/decision.ts';
export type { Fact } from './model/fact.ts';
export type { Issue } from './model/issue.ts';
export type { Knowledge } from './model/knowledge.ts';
export type { Miss } from './model/miss.ts';
export {
  type Analysis,
  analyse,
  createAnalyser,
  createStages,
  explainAbsences,
  type FlowOptions,
  SEEDS,
  toQuads,
} from './pipeline.ts';
export { type LoadOptions, type LoadReport, load } from './publish/load/load.ts';
export type { Strategy } from './publish/load/profile/store-profile.ts';
export { openGraphFiles } from './publish/load/send/open-graph-files.ts';
export { openStore } from './publish/load/store/open-store.ts';
export { StoreError } from './publish/load/store/store-error.ts';
export type { Dataset } from './query/engine/dataset.ts';
export {
  exportQueries,
  type QueryFile,
  readQuestion,
  readQuestions,
  renderQuestions,
  renderSparql,
} from './questions.ts';
export { type Iri, parseIri } from './rdf/iri.ts';
export { isDate } from './read/dates/is-date.ts';
export { Fetcher, type FetchOptions } from './read/fetch/fetcher.ts';
export type { RequestOptions } from './read/fetch/request.ts';
export { INPUT_FORMATS, type InputFormat } from './read/input-format.ts';
export { listInputs } from './read/list-inputs.ts';
export type { Bytes } from './read/open/open-bytes.ts';
export { addSeeds, readOwnSeeds } from './read/own-seeds.ts';
export { type ReadOptions, readArticles } from './read/read-articles.ts';
export { readGazetteer } from './read/read-gazetteer.ts';
export { readKnowledge } from './read/read-knowledge.ts';
export { readTexts } from './read/read-texts.ts';
export { type FieldMap, RECORD_FIELDS, type RecordField } from './read/record/map-fields.ts';
export { SeedError } from './read/seed-error.ts';
export type { ReadSettings } from './read/settings.ts';
export { type MissRecord, MissTally } from './records/miss-tally.ts';
export { type FactRecord, recordFacts } from './records/record-facts.ts';
export { anchorDecisions } from './review/anchor-decisions.ts';
export { appendDecisions } from './review/append-decisions.ts';
export { type DoubtfulFact, listDoubtful } from './review/list-doubtful.ts';
export {
  type PlacedDecision,
  parseDecisions,
  parsePlacedDecisions,
  readDecisions,
} from './review/read-decisions.ts';
export { reviewPathOf } from './review/review-path.ts';
export type { GraphFormat } from './serialise/graph-format.ts';
export { SERIALISERS, type SerialiseOptions, serialise } from './serialise/serialise.ts';
export { renderReport } from './validate/render-report.ts';
export type { ValidationReport } from './validate/validation-report.ts';
export { VERSION } from './version.ts';
