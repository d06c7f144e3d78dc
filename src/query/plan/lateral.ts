import type { Pattern, Triple } from 'sparqljs';

/**
 * The engine's LATERAL: for each row so far, the rows of `patterns` with its values put in. After a triple pattern it
 * means what a join means, and the engine keeps the order of such a chain, where it would re-order a plain join.
 */
export interface LateralPattern {
  readonly type: 'lateral';
  readonly patterns: readonly Pattern[];
}

/** The parser's types know no LATERAL; `writeQuery` does. */
export function lateral(patterns: readonly Pattern[]): Pattern {
  const pattern: LateralPattern = { type: 'lateral', patterns };
  return pattern as unknown as Pattern;
}

export function bgp(triples: Triple[]): Pattern {
  return { type: 'bgp', triples };
}
