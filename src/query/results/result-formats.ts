import { ResultFormatError } from '../query-error.ts';

/** Formats of a SELECT or ASK. `table` is aligned text for reading. */
export const RESULT_FORMATS = ['table', 'json', 'csv', 'tsv', 'xml'] as const;
/** Formats of a CONSTRUCT or DESCRIBE. */
export const GRAPH_FORMATS = ['turtle', 'ntriples', 'jsonld', 'rdfxml'] as const;

/** Other names of formats: the ends of their files' names. */
export const FORMAT_ALIASES: Readonly<
  Record<string, (typeof RESULT_FORMATS)[number] | (typeof GRAPH_FORMATS)[number]>
> = {
  nt: 'ntriples',
  ttl: 'turtle',
  srj: 'json',
  srx: 'xml',
};

export type ResultFormat = (typeof RESULT_FORMATS)[number];
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

export function isGraphFormat(format: string): format is GraphFormat {
  return GRAPH_FORMATS.some((known) => known === format);
}

/** What the engine is asked to write. A graph always comes as N-Triples, whose lines can be counted and sorted. */
const ENGINE_TYPES: Readonly<Record<ResultFormat | GraphFormat, string>> = {
  table: 'application/sparql-results+json',
  json: 'application/sparql-results+json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xml: 'application/sparql-results+xml',
  turtle: 'application/n-triples',
  ntriples: 'application/n-triples',
  jsonld: 'application/n-triples',
  rdfxml: 'application/n-triples',
};

export function engineType(format: ResultFormat | GraphFormat): string {
  return ENGINE_TYPES[format];
}

/**
 * The format to write a query's results in: what was asked for if it fits the query, else the default of its kind.
 *
 * @throws ResultFormatError
 */
export function chooseFormat(
  kind: 'bindings' | 'boolean' | 'graph',
  asked: ResultFormat | GraphFormat | undefined,
): ResultFormat | GraphFormat {
  const fitting: readonly string[] = kind === 'graph' ? GRAPH_FORMATS : RESULT_FORMATS;
  if (asked === undefined) return kind === 'graph' ? 'turtle' : 'table';
  if (fitting.includes(asked)) return asked;
  const form = { bindings: 'a SELECT', boolean: 'an ASK', graph: 'a CONSTRUCT or DESCRIBE' }[kind];
  throw new ResultFormatError(`the results of ${form} cannot be written as ${asked}`, {
    remedy: `Choose one of ${fitting.join(', ')}.`,
  });
}
