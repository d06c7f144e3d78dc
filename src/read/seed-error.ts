/** A row or file of the seeds that cannot be used. The message begins with `file:line: ` and ends with what to do. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly code: 'bad-seed';
  readonly file: string;
  /** 1-based; absent where the whole file is at fault. */
  readonly line: number | undefined;

  constructor(file: string, line: number | undefined, message: string, cause?: unknown) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${message}`, { cause });
    this.code = 'bad-seed';
    this.file = file;
    this.line = line;
  }
}
