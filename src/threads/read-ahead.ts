export interface ReadAheadOptions<T> {
  /** Reading goes on while what waits weighs less. */
  readonly mostWeight: number;
  readonly weigh: (item: T) => number;
  /** Hears of each item as soon as it is read. */
  readonly onRead: (item: T) => void;
}

/**
 * The items in their order, read before they are asked for, so that it shows early how much there is to do. Where reading
 * fails, it does so behind the items before.
 */
export async function* readAhead<T>(
  items: AsyncIterable<T>,
  { mostWeight, weigh, onRead }: ReadAheadOptions<T>,
): AsyncGenerator<T> {
  const source = items[Symbol.asyncIterator]();
  const waiting: T[] = [];
  let weight = 0;
  let ended = false;
  // The reader sleeps only where something waits, and the one who asks only where nothing does: never both.
  let wake = (): void => {};
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const read = async (): Promise<void> => {
    try {
      for (let next = await source.next(); !next.done && !ended; next = await source.next()) {
        onRead(next.value);
        waiting.push(next.value);
        weight += weigh(next.value);
        wake();
        while (waiting.length > 0 && weight >= mostWeight && !ended) await sleep();
      }
    } finally {
      ended = true;
      wake();
    }
  };
  const reading = read();
  // A failure waits for its turn.
  reading.catch(() => undefined);
  try {
    for (;;) {
      while (waiting.length === 0 && !ended) await sleep();
      if (waiting.length === 0) break;
      const item = waiting.shift() as T;
      weight -= weigh(item);
      wake();
      yield item;
    }
    await reading;
  } finally {
    ended = true;
    wake();
    // Not awaited: an item that is long in coming must not keep a run from ending.
    source.return?.().catch(() => undefined);
  }
}
