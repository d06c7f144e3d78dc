import type { Context } from './context.ts';
import type { SameName } from './name-matcher.ts';

/** How two records of one kind are compared. */
export interface Comparison<R> {
  /** 0 for records of different things; above 0, the higher the surer. */
  readonly match: (gold: R, found: R, context: Context) => number;
  /** What is scored apart, on matched records only. */
  readonly attributes: Readonly<Record<string, (gold: R, found: R, context: Context) => boolean>>;
}

/** Both unknown, or both known and the same. */
export function sameOrNone(a: string | null, b: string | null, sameName: SameName): boolean {
  return a === null || b === null ? a === b : sameName(a, b);
}

/** Equal as sets, in whatever order. */
export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join() === [...b].sort().join();
}

/** Whether one of the names is among the others. */
export function anyShared(a: readonly string[], b: readonly string[], sameName: SameName): boolean {
  return a.some((name) => b.some((other) => sameName(name, other)));
}
