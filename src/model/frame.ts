/** Verbs that behave alike, and what each takes: one entry of a file under `seeds/lexicon/en/frames`. */
export interface Frame {
  readonly id: string;
  readonly verbs: readonly string[];
}
