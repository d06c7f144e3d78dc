/** How grave a result is; only violations keep data from conforming. */
export type Severity = 'violation' | 'warning' | 'info';

/** One thing that a shape found. */
export interface ValidationResult {
  readonly severity: Severity;
  /** The IRI of what was checked. */
  readonly focusNode: string;
  /** The property, where one is to blame: its IRI, or a path as SPARQL writes it. */
  readonly path?: string;
  readonly message: string;
  /** The value to blame. */
  readonly value?: string;
  /** The IRI of the node shape that speaks. */
  readonly sourceShape: string;
  /** The IRI of the graph that it was found in; absent in the default graph and for the data as a whole. */
  readonly graph?: string;
}

/** Whether a graph conforms to the shapes, and where it does not. */
export interface ValidationReport {
  readonly conforms: boolean;
  /** As they were found, at most as many as the validator keeps. */
  readonly results: readonly ValidationResult[];
  /** All results, kept or not, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many nodes each class's shapes looked at, by the class's IRI. */
  readonly checked: Readonly<Record<string, number>>;
}
