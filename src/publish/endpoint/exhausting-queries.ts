import { createHash } from 'node:crypto';

/** Milliseconds for which a query that ran out of time is not tried again. */
const REMEMBERED_MS = 60_000;
const MOST = 1000;

/** Queries that ran out of time a moment ago: who sends one again and again takes no engine from others. */
export class ExhaustingQueries {
  readonly #until: Map<string, number> = new Map();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  add(query: string): void {
    const [oldest] = this.#until.keys();
    if (this.#until.size >= MOST && oldest !== undefined) this.#until.delete(oldest);
    this.#until.set(keyOf(query), this.#now() + REMEMBERED_MS);
  }

  /** Seconds until it may be tried, 0 for at once. */
  secondsLeft(query: string): number {
    const left = (this.#until.get(keyOf(query)) ?? 0) - this.#now();
    if (left <= 0) this.#until.delete(keyOf(query));
    return Math.max(0, Math.ceil(left / 1000));
  }
}

/** The text itself may be a million characters long. */
function keyOf(query: string): string {
  return createHash('sha256').update(query).digest('base64');
}
