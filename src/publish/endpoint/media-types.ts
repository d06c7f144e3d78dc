import type { GraphFormat, ResultFormat } from '../../query/results/result-formats.ts';

/** A format that can be asked for by `Accept` or by `?format=`. */
export interface Offer<F extends string> {
  readonly format: F;
  /** What the answer is labelled as. */
  readonly type: string;
  /** Media types by which clients ask for it. */
  readonly accept: readonly string[];
}

/** Of a SELECT or ASK; the first is what a client gets that does not mind. */
export const RESULT_OFFERS: readonly Offer<Exclude<ResultFormat, 'table'>>[] = [
  {
    format: 'json',
    type: 'application/sparql-results+json',
    accept: ['application/sparql-results+json', 'application/json'],
  },
  {
    format: 'xml',
    type: 'application/sparql-results+xml',
    accept: ['application/sparql-results+xml', 'application/xml', 'text/xml'],
  },
  { format: 'csv', type: 'text/csv; charset=utf-8', accept: ['text/csv'] },
  { format: 'tsv', type: 'text/tab-separated-values; charset=utf-8', accept: ['text/tab-separated-values'] },
];

/** Of a graph. */
export const GRAPH_OFFERS: readonly Offer<GraphFormat>[] = [
  {
    format: 'turtle',
    type: 'text/turtle; charset=utf-8',
    accept: ['text/turtle', 'application/x-turtle', 'text/n3', 'application/trig'],
  },
  { format: 'jsonld', type: 'application/ld+json', accept: ['application/ld+json', 'application/json'] },
  {
    format: 'ntriples',
    type: 'application/n-triples',
    accept: ['application/n-triples', 'application/n-quads', 'text/plain'],
  },
  {
    format: 'rdfxml',
    type: 'application/rdf+xml',
    accept: ['application/rdf+xml', 'application/xml', 'text/xml'],
  },
];

/** Of a page. */
export const PAGE_OFFER: Offer<'html'> = {
  format: 'html',
  type: 'text/html; charset=utf-8',
  accept: ['text/html', 'application/xhtml+xml'],
};
