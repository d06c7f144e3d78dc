import type { ReadCode } from './read-issue.ts';

/** Ends the reading of one input with an issue; `message` says what to do about it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: ReadCode;

  constructor(code: ReadCode, message: string) {
    super(message);
    this.code = code;
  }
}
