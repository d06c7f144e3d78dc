import type { FactKind, Status } from '../../model/fact.ts';

/** A person, an office or a body as an article's graph describes it. */
export interface PersonDigest {
  readonly iri: string;
  readonly label: string;
}

export interface OfficeDigest {
  readonly iri: string;
  readonly label: string;
  /** The state or organization that the office serves. */
  readonly of: string;
}

export interface BodyDigest {
  readonly iri: string;
  readonly kind: 'state' | 'organization';
  readonly label: string;
  readonly code?: string;
  readonly fullName?: string;
  /** Its item of Wikidata, in full. */
  readonly item?: string;
  /** The state that an organization belongs to. */
  readonly belongsTo?: string;
}

export interface TenureDigest {
  readonly iri: string;
  readonly holder: string;
  readonly office: string;
  readonly title: string;
  readonly former: boolean;
  readonly quote: string;
}

export interface PlaceDigest {
  readonly iri: string;
  readonly label: string;
  /** The state it lies in. */
  readonly state?: string;
  /** Its feature at GeoNames, in full. */
  readonly item?: string;
}

export type HappeningKind = Exclude<FactKind, 'official'>;

/** A meeting, visit, treaty or statement, as one article reports it. */
export interface FactDigest {
  readonly iri: string;
  readonly kind: HappeningKind;
  readonly status: Status;
  readonly confidence: number;
  /** Participants, parties, speakers, or the visitor alone. */
  readonly parties: readonly string[];
  /** The state visited. */
  readonly destination?: string;
  /** Of a meeting: `call`, `summit` and so on. */
  readonly meetingKind?: string;
  /** A treaty's name, or the words of a statement. */
  readonly words?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly earliest?: string;
  readonly latest?: string;
  /** That no words of the article give these days: they are taken from its own. */
  readonly assumed?: true;
  readonly place?: string;
  readonly quote: string;
  /** The source nearest to the event, where the report names or has one. */
  readonly root?: string;
}

/**
 * What the graph of one article tells that can be the same in another: plain data, so that a thread can hand it over and
 * a folder can keep it.
 */
export interface ArticleDigest {
  readonly article: string;
  readonly published?: string;
  readonly publisher?: string;
  /** Where it says that it was written. */
  readonly dateline?: string;
  /** Of the text, for finding its copies. */
  readonly sketch?: string;
  readonly persons: readonly PersonDigest[];
  readonly offices: readonly OfficeDigest[];
  readonly bodies: readonly BodyDigest[];
  readonly places: readonly PlaceDigest[];
  readonly tenures: readonly TenureDigest[];
  readonly facts: readonly FactDigest[];
}
