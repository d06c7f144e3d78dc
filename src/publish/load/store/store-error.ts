export type StoreErrorCode =
  | 'store-unreachable'
  | 'store-refused'
  | 'store-authentication'
  | 'store-answer'
  | 'store-counts'
  | 'store-values'
  | 'store-profile'
  | 'graph-unloadable'
  | 'checkpoint';

/** A triple store, or what is known of it, does not let a graph be loaded. The message ends in the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
