import { prefixes } from '../rdf/prefixes.ts';

/** Prefixes that a query need not declare. */
export const knownPrefixes: Readonly<Record<string, string>> = prefixes;
