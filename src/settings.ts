/**
 * The part of the public API that tells what may be asked for: what a command line is checked against before any work, without
 * what does the work.
 */
export { ANSWER_FORMATS, type AnswerFormat } from './ask/tell/render-answer.ts';
export { FileError, UsageError } from './errors.ts';
export { QueryError, QueryUsageError } from './query/query-error.ts';
export { FORMAT_ALIASES, GRAPH_FORMATS, RESULT_FORMATS } from './query/results/result-formats.ts';
export { ALL_TABLE_KINDS, TABLE_KINDS, type TableKind } from './query/table-kinds.ts';
export { RECORD_FORMATS } from './query/write-records.ts';
export { STATUSES } from './rdf/fact-names.ts';
export { type Iri, parseIri } from './rdf/iri.ts';
export { isDate } from './read/dates/is-date.ts';
export { INPUT_FORMATS, type InputFormat } from './read/input-format.ts';
export { isCharset } from './read/open/decode-text.ts';
export { type FieldMap, RECORD_FIELDS, type RecordField } from './read/record/map-fields.ts';
export { GRAPH_EXTENSIONS } from './serialise/graph-format.ts';
