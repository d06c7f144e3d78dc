/** A request that is answered with a status other than 200, and a sentence on what to do. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

/** More is asked at once than is answered: the client is to come again. */
export class BusyError extends HttpError {
  constructor(message: string, seconds: number) {
    super(503, message, { 'Retry-After': String(seconds) });
  }
}
