import type { Status } from './fact.ts';
import type { FrameKind } from './frame-words.ts';

/** What a word of a title tells: the office, a rank within it, what it is for, or nothing. */
export type TitleWordUse = 'head' | 'rank' | 'field' | 'left';

export interface TitleWord {
  /** What it is counted as: "defence" as "defense". */
  readonly as: string;
  readonly use: TitleWordUse;
}

/** Where a happening stands: a status, or what a report's words tell more exactly. */
export const STAGES = [
  'occurred',
  'planned',
  'proposed',
  'denied',
  'postponed',
  'cancelled',
  'underNegotiation',
  'concluded',
  'ratified',
  'inForce',
  'suspended',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** Words by which a report tells more of where a happening stands than its status does. */
export interface StageWords {
  readonly stage: Stage;
  readonly kinds: readonly FrameKind[];
  readonly status: readonly Status[];
  /** Beginnings of words, one of which the quote has. */
  readonly words: readonly string[];
}

/** Two states, by their codes, whose offices one person may hold together or one right after the other. */
export interface KindredStates {
  readonly codes: readonly [string, string];
  /** The offices for which it holds; all where there is none. */
  readonly heads: readonly string[];
}

/** A treaty of many years, under each of its names. */
export interface KnownTreaty {
  /** Stands for all. */
  readonly name: string;
  readonly forms: readonly string[];
  /** The year in which it was. */
  readonly signed: number;
}

/** What tells that two names, or two titles, are one: data of the seeds. */
export interface IdentityWords {
  /** The names that a given name may stand for, itself among them: "bill" for "william". */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the word, or by several with a space between. */
  readonly titleWords: ReadonlyMap<string, TitleWord>;
  /** The first that fits counts. */
  readonly stages: readonly StageWords[];
  readonly kindred: readonly KindredStates[];
  readonly treaties: readonly KnownTreaty[];
  /** Names of states and of their people, which tell whose a treaty is and not which. */
  readonly stateNames: readonly string[];
}
