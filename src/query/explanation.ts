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
  /** Further evidence, in order of place. */
  readonly evidence: readonly Quote[];
  readonly fields: readonly Field[];
  readonly attribution: readonly Hop[];
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
}

export type Explanation = FactExplanation | ThingExplanation;
