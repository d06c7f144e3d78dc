import type { Strategy } from '../profile/store-profile.ts';
import type { Store } from '../store/store.ts';
import type { GraphText } from './graph-text.ts';
import { InsertWriter } from './insert-writer.ts';
import { PutWriter } from './put-writer.ts';
import { QuadsWriter } from './quads-writer.ts';

/**
 * Writes graphs into a store, each in place of what the store holds of that name. `write` and `flush` give the names of the
 * graphs that the store has by then said it took.
 */
export interface GraphWriter {
  /** `held`: the store has something under that name, which must go. */
  write(graph: GraphText, held: boolean): Promise<readonly string[]>;
  flush(): Promise<readonly string[]>;
}

/** The writer of a strategy. */
export function createWriter(strategy: Strategy, store: Store): GraphWriter {
  switch (strategy) {
    case 'put':
      return new PutWriter(store);
    case 'quads':
      return new QuadsWriter(store);
    case 'insert':
      return new InsertWriter(store);
  }
}
