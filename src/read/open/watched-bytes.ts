import type { Bytes } from './open-bytes.ts';

/** So often a parser may ask for more after the end, as it looks for one record more. */
const MOST_ASKED = 100;
/** So many of the last bytes are remembered. */
const TAIL = 8;
const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/**
 * Bytes that tell whether they have come to their end. A parser that waits for more than there is, as for the rest of a file
 * that was cut off, would ask for ever and let nothing else of the program run: it is stopped by an error.
 */
export class WatchedBytes implements AsyncIterable<Uint8Array>, AsyncIterator<Uint8Array> {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #fail: () => Error;
  #askedAfter = 0;
  #tail = '';

  /** @param fail makes the error that stops who asks on and on */
  constructor(bytes: Bytes, fail: () => Error) {
    this.#source = bytes[Symbol.asyncIterator]();
    this.#fail = fail;
  }

  /** Whether somebody asked for more than there was. */
  get ended(): boolean {
    return this.#askedAfter > 0;
  }

  /** The last characters so far, as Latin 1. */
  get tail(): string {
    return this.#tail;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    if (this.#askedAfter > MOST_ASKED) throw this.#fail();
    const next = this.ended ? { done: true as const, value: undefined } : await this.#source.next();
    if (next.done) this.#askedAfter++;
    else this.#tail = (this.#tail + latin1(next.value.subarray(-TAIL))).slice(-TAIL);
    return next;
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.#source.return?.();
    return { done: true, value: undefined };
  }
}
