import { FACT_KINDS } from '../rdf/fact-names.ts';

/** Kinds of record, in the order in which all of them are given. */
export const TABLE_KINDS: typeof FACT_KINDS = FACT_KINDS;
/** Beside them what reports of several articles tell of, and events by the types of PLOVER: no records of one article. */
export type TableKind = (typeof TABLE_KINDS)[number] | 'happening' | 'plover';
export const ALL_TABLE_KINDS: readonly TableKind[] = [...TABLE_KINDS, 'happening', 'plover'];
