/** Where a reviewed fact's words stand: by themselves, and by their place (W3C Web Annotation, text quote and position). */
export interface QuoteSelector {
  readonly exact: string;
  readonly start?: number;
  readonly end?: number;
}

interface AboutFact {
  readonly fact: string;
  /** The article's IRI, and the words that show the fact: they find it again where its IRI has changed. */
  readonly article?: string;
  readonly kind?: string;
  readonly quote?: QuoteSelector;
}

/** That a fact is as it is told, or is not told at all. */
export interface Verdict extends AboutFact {
  readonly decision: 'accept' | 'reject';
}

/** That a fact has another value. */
export interface Correction extends AboutFact {
  readonly decision: 'correct';
  /** The property's name and its value, an IRI or a name of the ontology. */
  readonly property: string;
  readonly value: string;
  /** The value that is wrong, where the fact has several. */
  readonly insteadOf?: string;
}

/** What a reviewer says of one fact. */
export type FactDecision = Verdict | Correction;

/** What a reviewer says of two resources for persons: one person or two. */
export interface PairDecision {
  readonly decision: 'merge' | 'split';
  readonly resources: readonly [string, string];
}

/** One line of a review, which is only ever added to: of two that contradict the later holds. */
export type Decision = (FactDecision | PairDecision) & {
  readonly by?: string;
  readonly note?: string;
};

/** The file beside a graph that holds its review. */
export const REVIEW = 'review.jsonl';
