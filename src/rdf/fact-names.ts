/** The statuses that the ontology tells, as their IRIs end. */
export const STATUSES = ['occurred', 'planned', 'proposed', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** The kinds of fact, in the order in which all of them are told. */
export const FACT_KINDS = ['official', 'meeting', 'visit', 'treaty', 'statement'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
