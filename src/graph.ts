/** The public API of a built graph: what reading one needs, without what making one needs. */
export { FileError, UsageError } from './errors.ts';
export { GraphStore, openGraph } from './query/graph-store.ts';
export { knownPrefixes } from './query/known-prefixes.ts';
export { ontologyTerms } from './query/ontology-terms.ts';
export { renderPlan } from './query/plan/render-plan.ts';
export { QueryError, QueryUsageError } from './query/query-error.ts';
export { renderChanges } from './query/render-changes.ts';
export { FORMAT_ALIASES, GRAPH_FORMATS, RESULT_FORMATS } from './query/results/result-formats.ts';
export { TABLE_KINDS, type TableKind } from './query/table-kinds.ts';
export { readTable, readTables, type Table } from './query/tables.ts';
export { type Change, whatChanged } from './query/what-changed.ts';
export type { Explanation } from './query/why/explanation.ts';
export { renderExplanation } from './query/why/render-explanation.ts';
export { why } from './query/why/why.ts';
export { RECORD_FORMATS, writeRecords } from './query/write-records.ts';
