/** The longest wait before a request is sent again, and the longest that a store may ask for. */
const MAX_BACKOFF_MS = 30_000;
const MAX_ASKED_MS = 600_000;
const FIRST_MS = 500;

/** Told again later, these may become an answer; not implemented and wrong version stay what they are. */
export function isPassing(status: number): boolean {
  return (
    status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505)
  );
}

/**
 * How long to wait before the next attempt, or nothing where the store asks for more time than is worth waiting. `attempt`
 * counts from 1; `retryAfter` is the store's header, seconds or a date.
 */
export function retryDelay(attempt: number, retryAfter: string | null, now: number): number | undefined {
  const backoff = Math.min(FIRST_MS * 2 ** (attempt - 1), MAX_BACKOFF_MS);
  if (retryAfter === null) return backoff;
  const text = retryAfter.trim();
  const asked = /^\d+$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  if (Number.isNaN(asked)) return backoff;
  return asked > MAX_ASKED_MS ? undefined : Math.max(asked, 0);
}
