/** Where in a query's text something is wrong, both 1-based; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The line itself and, below it, a caret under the place. */
  readonly excerpt?: string;
}

/** What went wrong with a query or a graph. `message` says what, `remedy` what to do about it. */
export abstract class QueryError extends Error {
  /** Kebab-case, stable. */
  abstract readonly code: string;
  readonly remedy: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The query's line and, below it, a caret under the place. */
  readonly excerpt: string | undefined;
  /** The file that the query was read from, `-` for standard input; whoever read it says so. */
  file?: string;

  constructor(
    message: string,
    details: { remedy?: string; at?: Position | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = new.target.name;
    this.remedy = details.remedy;
    this.line = details.at?.line;
    this.column = details.at?.column;
    this.excerpt = details.at?.excerpt;
  }
}

/** The fault lies in what the caller wrote: the query, a binding, a format, an IRI. */
export abstract class QueryUsageError extends QueryError {}

/** The text is no SPARQL. */
export class QuerySyntaxError extends QueryUsageError {
  readonly code = 'query-syntax';
}

/** A prefix is used that neither the query nor the project declares. */
export class UnknownPrefixError extends QueryUsageError {
  readonly code = 'unknown-prefix';
}

/** A term stands in the ontology's namespace that the ontology does not have. */
export class UnknownTermError extends QueryUsageError {
  readonly code = 'unknown-term';
}

/** The text asks for an update, or for data from elsewhere. */
export class ReadOnlyError extends QueryUsageError {
  readonly code = 'read-only';
}

/** The query is longer or nested deeper than the engine can bear. */
export class QuerySizeError extends QueryUsageError {
  readonly code = 'query-size';
}

/** A `name=value` binding does not fit the query. */
export class BindError extends QueryUsageError {
  readonly code = 'bind';
}

/** The result cannot be written in the format asked for. */
export class ResultFormatError extends QueryUsageError {
  readonly code = 'result-format';
}

/** Nothing in the graph has the IRI asked for. */
export class UnknownIriError extends QueryUsageError {
  readonly code = 'unknown-iri';
}

/** The query ran longer than its limit and was ended. */
export class QueryTimeoutError extends QueryError {
  readonly code = 'query-timeout';
}

/** The caller's signal ended the query. */
export class QueryAbortedError extends QueryError {
  readonly code = 'query-aborted';
}

/** The query exhausted the engine's stack or memory. The next query gets a fresh engine. */
export class QueryCrashError extends QueryError {
  readonly code = 'query-crash';
}

/** The engine refused a query that parsed. */
export class QueryRefusedError extends QueryError {
  readonly code = 'query-refused';
}

/** The graph is missing, empty or broken, or lacks what the question needs. */
export class GraphError extends QueryError {
  readonly code: 'graph-missing' | 'graph-empty' | 'graph-broken' | 'graph-format' | 'graph-without-names';

  constructor(code: GraphError['code'], message: string, details: { remedy?: string; cause?: unknown } = {}) {
    super(message, details);
    this.code = code;
  }
}
