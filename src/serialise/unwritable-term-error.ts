/** A quad holds a term that must not reach a writer: the code that made it broke the contract. */
export class UnwritableTermError extends Error {
  override readonly name = 'UnwritableTermError';
  readonly code = 'unwritable-term';

  constructor(what: string, value: string) {
    super(`${JSON.stringify(value)} cannot be written: ${what}`);
  }
}
