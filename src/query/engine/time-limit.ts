import { QueryTimeoutError } from '../query-error.ts';

/** The time that a query has, from planning to the last row, in milliseconds of the wall. */
export class TimeLimit {
  readonly #limit: number;
  #end: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.#end = performance.now() + limit;
  }

  /** What is left. @throws QueryTimeoutError where that is nothing */
  remaining(): number {
    const left = this.#end - performance.now();
    if (left <= 0) throw this.exceeded();
    return left;
  }

  /** Adds time that was no part of the query's own: for its turn, or for loading the graph, which happens once. */
  extend(milliseconds: number): void {
    this.#end += milliseconds;
  }

  exceeded(): QueryTimeoutError {
    return new QueryTimeoutError(`the query ran longer than ${Math.round(this.#limit)} ms and was ended`, {
      remedy: 'Join its patterns by shared variables, add a LIMIT, or raise the time limit.',
    });
  }
}
