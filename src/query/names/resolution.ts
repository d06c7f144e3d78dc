/** What a name can be asked to name. A location is a place or state; a party is a person, state, organization or office; an agency reports. */
export const NAME_KINDS = [
  'person',
  'state',
  'organization',
  'office',
  'place',
  'location',
  'party',
  'agency',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** What the graph can hold under a name. */
export type ThingKind = 'person' | 'state' | 'organization' | 'office' | 'place';

/** One thing that a name can mean. */
/** One of those that a name may mean. */
export interface Candidate {
  readonly iri: string;
  /** All resources that stand for it: a person met with and without an office has two. `iri` is the first. */
  readonly iris: readonly string[];
  readonly label: string;
  readonly kind: ThingKind;
  /** What sets it apart: a person's offices, the state of an office; empty where the graph tells nothing. */
  readonly detail: string;
  /** Facts that name it. */
  readonly facts: number;
}

/** What a name means in a graph. Candidates come with the most facts first. */
export type Resolution =
  | ({ readonly kind: 'one' } & Omit<Candidate, 'kind'> & { readonly thing: ThingKind })
  | { readonly kind: 'many'; readonly candidates: readonly Candidate[] }
  /** Labels near to it in spelling, nearest first. */
  | { readonly kind: 'none'; readonly suggestions: readonly string[] };
