/** The public API of a built graph: what reading one needs, without what making one needs. */
export { FileError, UsageError } from './errors.ts';
export type { Explanation } from './query/explanation.ts';
export { GraphStore, openGraph } from './query/graph-store.ts';
export { knownPrefixes } from './query/known-prefixes.ts';
export { ontologyTerms } from './query/ontology-terms.ts';
export { QueryError, QueryUsageError } from './query/query-error.ts';
export { renderChanges } from './query/render-changes.ts';
export { renderExplanation } from './query/render-explanation.ts';
export { renderPlan } from './query/render-plan.ts';
export { FORMAT_ALIASES, GRAPH_FORMATS, RESULT_FORMATS } from './query/result-formats.ts';
export { TABLE_KINDS, type TableKind } from './query/table-kinds.ts';
export { readTable, readTables, type Table } from './query/tables.ts';
export { type Change, whatChanged } from './query/what-changed.ts';
export { why } from './query/why.ts';
export { RECORD_FORMATS, writeRecords } from './query/write-records.ts';
