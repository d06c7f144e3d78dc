export interface AheadOptions<T> {
  /** The most items under way or waiting for their turn. */
  readonly most: number;
  /** The most weight of them, so that few large ones fill the room as many small ones do. */
  readonly mostWeight: number;
  readonly weigh: (item: T) => number;
}

/**
 * What `run` makes of each item, in the order of the items, with several under way at a time. A result goes out as soon as
 * its turn comes, also while the next item is long in coming.
 */
export async function* mapInOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  { most, mostWeight, weigh }: AheadOptions<T>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const pending: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let coming: Promise<IteratorResult<T>> | undefined = source.next();
  let weight = 0;
  try {
    while (coming || pending.length > 0) {
      const [head] = pending;
      const hasRoom = pending.length === 0 || (pending.length < most && weight < mostWeight);
      const read = hasRoom ? coming : undefined;
      const next = await Promise.race([
        ...(head ? [head.result.then((result) => ({ result }))] : []),
        ...(read ? [read.then((item) => ({ item }))] : []),
      ]);
      if ('result' in next) {
        pending.shift();
        weight -= head?.weight ?? 0;
        yield next.result;
      } else if (next.item.done) coming = undefined;
      else {
        const { value } = next.item;
        const result = run(value);
        // Where it fails before its turn, the failure waits for its turn too.
        result.catch(() => undefined);
        pending.push({ result, weight: weigh(value) });
        weight += weigh(value);
        coming = source.next();
      }
    }
  } finally {
    // Not awaited: an item that is long in coming must not keep a run from ending.
    coming?.catch(() => undefined);
    source.return?.().catch(() => undefined);
  }
}
