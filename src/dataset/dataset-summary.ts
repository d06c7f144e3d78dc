/** An article that a data set was made from. */
export interface InputArticle {
  readonly iri: string;
  readonly identifier: string;
  /** SHA-256 of its text, in hexadecimal. */
  readonly sha256: string;
  /** The name of the file it was read from, without folders. */
  readonly file?: string;
}

/** What a data set holds, counted. */
export interface DatasetSummary {
  /** In the order of their IRIs. */
  readonly articles: readonly InputArticle[];
  /** Distinct triples of all graphs together. */
  readonly triples: number;
  readonly subjects: number;
  /** Distinct instances by the class's IRI, in the order of the IRIs. */
  readonly classes: ReadonlyMap<string, number>;
  /** Distinct triples by the property's IRI, in the order of the IRIs. */
  readonly properties: ReadonlyMap<string, number>;
}

/** A file that holds the data set. */
export interface DatasetFile {
  /** Without folders: `graph.ttl`. */
  readonly name: string;
  readonly mediaType: string;
  readonly gzip?: boolean;
  readonly bytes?: number;
}
