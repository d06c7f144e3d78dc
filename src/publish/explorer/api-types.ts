// What the explorer's pages are told: plain data, shared with the browser.

import { FACT_KINDS, type FactKind, STATUSES, type Status } from '../../rdf/fact-names.ts';

export { FACT_KINDS, type FactKind, STATUSES, type Status };

export type ThingKind = 'person' | 'state' | 'organization' | 'office' | 'place';

/** Somebody or something that facts name. */
export interface Thing {
  readonly iri: string;
  /** Where its page is. */
  readonly path: string;
  readonly kind: ThingKind;
  readonly label: string;
  /** What sets it apart: an office held, the state of an office. */
  readonly detail: string;
  /** Of a state. */
  readonly code?: string;
}

export interface Role {
  readonly role: string;
  readonly thing: Thing;
}

/** Who reported at one step, and whether the text credits them or they published it. */
export interface ChainLink {
  readonly source: Thing;
  readonly role: string;
}

export interface ArticleHead {
  readonly iri: string;
  readonly path: string;
  readonly id: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly place?: string;
  readonly url?: string;
  readonly language: string;
}

/** A fact as lists show it. */
export interface FactLine {
  readonly iri: string;
  readonly path: string;
  readonly kind: FactKind;
  readonly status: Status;
  readonly confidence: number;
  readonly rule: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** As the article has it: a day, a month, a year. */
  readonly date?: string;
  readonly earliest?: string;
  readonly latest?: string;
  /** `summit`, `former`, `direct · warn`. */
  readonly sort?: string;
  /** What it is about: a treaty's name, an office's title, a meeting's topic, what was said. */
  readonly words?: string;
  readonly roles: readonly Role[];
  readonly chain: readonly ChainLink[];
  readonly article: ArticleHead;
}

export interface FactList {
  readonly total: number;
  readonly facts: readonly FactLine[];
}

export interface PairCount {
  readonly a: Thing;
  readonly b: Thing;
  readonly count: number;
}

export interface Counted {
  readonly thing: Thing;
  readonly count: number;
}

export interface Summary {
  readonly articles: number;
  readonly quads: number;
  readonly kinds: Readonly<Record<FactKind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly first?: string;
  readonly last?: string;
  readonly pairs: readonly PairCount[];
  readonly persons: readonly Counted[];
  readonly states: readonly Counted[];
  readonly agencies: readonly Counted[];
  readonly latest: readonly FactLine[];
}

export interface SearchResult {
  readonly things: readonly Counted[];
  readonly facts: readonly FactLine[];
  readonly articles: readonly ArticleHead[];
  readonly total: { readonly things: number; readonly facts: number; readonly articles: number };
}

/** Words of an article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EvidenceSpan {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

export interface ArticlePage {
  readonly page: 'article';
  readonly article: ArticleHead;
  readonly length: number;
  /** The whole text, where it is at hand; else the stretches that the graph holds. */
  readonly text?: string;
  readonly stretches: readonly Stretch[];
  readonly facts: readonly (FactLine & { readonly evidence: readonly EvidenceSpan[] })[];
}

export interface FactPage {
  readonly page: 'fact';
  readonly fact: FactLine;
  readonly sentence?: Stretch;
  readonly evidence: readonly Stretch[];
  readonly hops: readonly (ChainLink & { readonly evidence?: Stretch })[];
  /** Other facts of the kind with the same parties, nearest in time first. */
  readonly others: readonly FactLine[];
}

export interface ThingPage {
  readonly page: 'thing';
  readonly thing: Thing;
  readonly same: readonly string[];
  readonly of: readonly Thing[];
  readonly wikidata?: string;
  readonly kinds: Readonly<Record<FactKind, number>>;
  /** With whom it meets, visits, signs and speaks: most often first. */
  readonly partners: readonly Counted[];
  readonly facts: FactList;
}

export type ResourcePage = ArticlePage | FactPage | ThingPage;

export interface TimelineCell {
  /** `2025-07`, or `2025` where months would be too many. */
  readonly bucket: string;
  readonly kind: FactKind;
  readonly status: Status;
  readonly count: number;
}

export interface Timeline {
  readonly unit: 'month' | 'year';
  readonly cells: readonly TimelineCell[];
  readonly undated: number;
}

export interface Network {
  readonly nodes: readonly Counted[];
  readonly edges: readonly { readonly a: string; readonly b: string; readonly count: number }[];
  /** How many pairs there are in all. */
  readonly pairs: number;
}

export interface WorldMap {
  readonly states: readonly (Counted & { readonly meetings: number; readonly visits: number })[];
  readonly arcs: readonly { readonly from: Thing; readonly to: Thing; readonly count: number }[];
}

export interface PairPage {
  readonly a: Thing;
  readonly b: Thing;
  readonly facts: readonly FactLine[];
}

export interface QuestionParameter {
  readonly name: string;
  readonly type: string;
  readonly about: string;
  readonly default?: string;
}

export interface QuestionHead {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly QuestionParameter[];
  readonly sparql: string;
}
