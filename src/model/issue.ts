/** Something wrong with one input that did not stop the run. */
export interface Issue {
  readonly stage: 'read' | 'annotate' | 'extract' | 'resolve' | 'map' | 'validate';
  /** Kebab-case, stable: `empty-file`, `broken-json`, `duplicate-id`. */
  readonly code: string;
  /** A warning cost no article: the run has not failed by it. */
  readonly severity?: 'warning';
  /** What is wrong and what to do about it, one sentence each. */
  readonly message: string;
  readonly article?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}
