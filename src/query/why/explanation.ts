/** Words of the article, and where they stand in it (UTF-16 code units). */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One hop of the way a fact came to us; hop 1 stands nearest to the event. */
export interface Hop {
  readonly hop: number;
  readonly source: string;
  readonly sourceIri: string;
  /** `cited` in the text, or `publishing` the article. */
  readonly role: string;
  /** The words that credit the source; absent where only the metadata names it. */
  readonly evidence?: Quote;
}

/** Words that name nobody, and whom they mean: "she", "the visiting minister". */
export interface Meant extends Quote {
  readonly names: readonly string[];
}

/** A property of a fact: a literal's text, or a resource's code or label with its IRI. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly iri?: string;
}

/** Everything behind one fact. */
export interface FactExplanation {
  readonly about: 'fact';
  readonly iri: string;
  /** `Meeting`, `Tenure`, … */
  readonly type: string;
  readonly article: { readonly iri: string; readonly id: string; readonly fields: readonly Field[] };
  readonly status: string;
  readonly rule: string;
  readonly confidence: number;
  readonly quote: Quote;
  /** The sentence the quote stands in, where the graph has it. */
  readonly sentence?: Quote;
  /** Words of the sentence that name nobody, and whom they mean; none where the build kept no texts. */
  readonly meant: readonly Meant[];
  /** Further evidence, in order of place. */
  readonly evidence: readonly Quote[];
  readonly fields: readonly Field[];
  readonly attribution: readonly Hop[];
  readonly conclusions?: readonly ConclusionAbout[];
}

/** A person, office, state, place, organization or article, and the facts that name it. */
export interface ThingExplanation {
  readonly about: 'thing';
  readonly iri: string;
  readonly type: string;
  readonly label: string;
  /** `role` is the property by which the fact names it: `participant`, `holder`. */
  readonly facts: readonly {
    readonly iri: string;
    readonly type: string;
    readonly role: string;
    readonly status: string;
    readonly article: string;
    readonly quote: Quote;
  }[];
  readonly conclusions?: readonly ConclusionAbout[];
}

/** A fact that is rejected, or a resource that goes by another: only the articles as reported still tell of it. */
export interface ConcludedExplanation {
  readonly about: 'conclusion';
  readonly iri: string;
  readonly conclusions: readonly ConclusionAbout[];
}

/** What several articles together, or a reviewer, say of a fact or a resource of one article. */
export interface ConclusionAbout {
  readonly iri: string;
  /** `Correction`, `Rejection`, `Identification`. */
  readonly type: string;
  readonly reason: string;
  readonly certainty: number;
  /** Articles that tell what was found wrong, and what cannot hold beside it. */
  readonly articlesFor?: number;
  readonly articlesAgainst?: number;
  /** Of a correction: the property, its value as the article tells it, and the right one. */
  readonly property?: string;
  readonly insteadOf?: string;
  readonly value?: string;
  /** Of an identification: the resource of articles, and the one that stands for it. */
  readonly member?: string;
  readonly identifiedWith?: string;
}

/** Why a fact, a thing or a conclusion is held. */
export type Explanation = FactExplanation | ThingExplanation | ConcludedExplanation;
