import { prefixes } from '../rdf/prefixes.ts';

/** The prefixes of an article's graph: always the same, so that files can be written and joined piece by piece. */
export const graphPrefixes: Readonly<Record<string, string>> = {
  cq: prefixes.cq,
  nif: prefixes.nif,
  owl: prefixes.owl,
  rdfs: prefixes.rdfs,
  wd: prefixes.wd,
  xsd: prefixes.xsd,
};
