import type { Candidate, Credit } from './candidate.ts';
import type { Mention } from './mention.ts';

/** A mention as the subject of a verb outside quotation marks: what a later pronoun most likely stands for. */
export interface SubjectMention {
  readonly mention: Mention;
  readonly sentence: number;
  /** First token of the verb. */
  readonly verb: number;
  /** The verb is one of saying. */
  readonly speaks: boolean;
}

/** Somebody who speaks and is no mention: a pronoun after them means no official named before. */
export interface Stranger {
  readonly sentence: number;
  readonly start: number;
  /** Whom a later pronoun may mean: "*a witness* said", "*the study* said"; a name that nobody knows may be either's. */
  readonly who: 'person' | 'body' | 'either' | 'many';
}

/** What the rules read off one article, before anyone knows who "he" is. */
export interface Extraction {
  readonly candidates: readonly Candidate[];
  readonly credits: readonly Credit[];
  /** In order of the verbs. */
  readonly subjects: readonly SubjectMention[];
  readonly strangers: readonly Stranger[];
}
