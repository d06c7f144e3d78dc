/** The caller asked for what cannot be: an option's value, a path of the wrong sort. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

/** A file of the outside world could not be read or written. The message begins with its path. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: string;
  readonly file: string;

  constructor(file: string, message: string, cause: unknown) {
    super(message, { cause });
    this.file = file;
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'file';
  }
}
