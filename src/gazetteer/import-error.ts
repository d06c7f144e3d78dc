/** Office-holders could not be read. The message begins with the file or address, and ends with the remedy. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code = 'cannot-import';

  constructor(where: string, what: string, cause?: unknown) {
    super(`${where}: ${what}.`, { cause });
  }
}
