import type { Token } from '../../model/annotation.ts';
import type { Day } from './calendar.ts';
import type { Period } from './period.ts';

/** What a date expression can mean, before or after the tense of its verb is known. */
export interface Tensed {
  readonly past: Period;
  readonly future: Period;
}

/** A date expression found: tokens `first` (inclusive) to `last` (exclusive) and what they mean. */
export interface Reading extends Tensed {
  readonly first: number;
  readonly last: number;
  /** Last day of a range. */
  readonly until?: Tensed;
  /** The text gives the year. */
  readonly stated: boolean;
  readonly weak?: boolean;
}

/** Where a date is looked for: one sentence, its article's day, and the date before it in the text. */
export interface DateScene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens of the sentence, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The day the story was filed; without it, only dates with a year of their own can be read. */
  readonly anchor: Day | undefined;
  readonly previous: Reading | undefined;
}

/** Reads the date expression around the token at `at`, which triggered it; nothing where there is none. */
export type DateRule = (scene: DateScene, at: number) => Reading | undefined;

/** The word at `at` in lower case; empty outside the sentence. */
export function lowerAt(scene: DateScene, at: number): string {
  return at >= scene.first && at < scene.last ? (scene.tokens[at]?.lower ?? '') : '';
}

/** Whether the word at `at` begins with a capital. */
export function isCapitalized(scene: DateScene, at: number): boolean {
  const initial = at >= scene.first && at < scene.last ? (scene.tokens[at]?.text.charAt(0) ?? '') : '';
  return initial !== initial.toLowerCase();
}

/** The same period under either tense. */
export function untensed(period: Period): Tensed {
  return { past: period, future: period };
}

/** Applies a change to both readings. */
export function mapTensed({ past, future }: Tensed, change: (period: Period) => Period): Tensed {
  return { past: change(past), future: change(future) };
}
