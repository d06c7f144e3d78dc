import { setTimeout as wait } from 'node:timers/promises';
import { escapeLine } from '../../../escape-controls.ts';
import type { Authoriser } from './authoriser.ts';
import { type Credentials, redact } from './credentials.ts';
import { isPassing, retryDelay } from './retry-delay.ts';
import { showAddress } from './store-address.ts';
import { StoreError } from './store-error.ts';
import { tellStatus } from './tell-status.ts';

export interface StoreRequest {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface ClientOptions {
  readonly credentials: Credentials;
  readonly authoriser: Authoriser;
  /** Milliseconds that a request may take. */
  readonly timeoutMs: number;
  /** How often a request is sent again before its failing counts. */
  readonly retries: number;
  /** Told before each wait. */
  readonly onRetry: (message: string) => void;
  readonly fetch?: typeof fetch;
  readonly wait?: (ms: number) => Promise<unknown>;
  readonly now?: () => number;
}

/** What came of one attempt. */
type Attempt =
  | { readonly kind: 'answer'; readonly response: Response; readonly text: string }
  | { readonly kind: 'broken'; readonly reason: string; readonly cause: unknown };

/**
 * Speaks with one store. What passes by itself (429, most of 5xx, a connection that breaks, silence) is tried again: all that
 * loading sends has the same effect twice as once.
 */
export class StoreClient {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /**
   * The body of the answer.
   *
   * @throws StoreError store-unreachable, store-refused, store-authentication
   */
  async send(request: StoreRequest): Promise<string> {
    await this.#probe(request);
    const what = `${request.method} ${showAddress(request.url)}`;
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#authorised(request);
      if (outcome.kind === 'answer' && outcome.response.ok) return outcome.text;
      const failure = this.#describe(what, outcome);
      if (outcome.kind === 'answer' && !isPassing(outcome.response.status)) throw failure;
      const asked = outcome.kind === 'answer' ? outcome.response.headers.get('retry-after') : null;
      const delay = retryDelay(attempt, asked, (this.#options.now ?? Date.now)());
      if (attempt > this.#options.retries || delay === undefined) throw failure;
      const brief = outcome.kind === 'broken' ? outcome.reason : `answered ${outcome.response.status}`;
      this.#options.onRetry(`${what} ${brief}; trying again in ${tellSeconds(delay)}`);
      await (this.#options.wait ?? wait)(delay);
    }
  }

  /** A store that wants to know who asks may hang up on a large body before it says so. */
  async #probe(request: StoreRequest): Promise<void> {
    const { authoriser } = this.#options;
    if (request.method !== 'POST' || !authoriser.mustProbe(request.url)) return;
    const outcome = await this.#attempt({ ...request, body: '' });
    if (outcome.kind !== 'answer' || outcome.response.status !== 401) return;
    authoriser.take(request.url, outcome.response.headers.get('www-authenticate') ?? '', false);
  }

  /** An attempt, once more for each challenge that can be answered. */
  async #authorised(request: StoreRequest): Promise<Attempt> {
    const { authoriser } = this.#options;
    for (let round = 0; ; round++) {
      const header = authoriser.authorise(request.method, request.url);
      const outcome = await this.#attempt(request, header);
      if (outcome.kind !== 'answer' || outcome.response.status !== 401 || round === 2) return outcome;
      const challenge = outcome.response.headers.get('www-authenticate') ?? '';
      if (!authoriser.take(request.url, challenge, header !== undefined)) return outcome;
    }
  }

  async #attempt({ method, url, headers, body }: StoreRequest, authorization?: string): Promise<Attempt> {
    try {
      const response = await (this.#options.fetch ?? fetch)(url, {
        method,
        headers: { ...headers, ...(authorization !== undefined && { authorization }) },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#options.timeoutMs),
      });
      return { kind: 'answer', response, text: await response.text() };
    } catch (cause) {
      return { kind: 'broken', reason: this.#tellBreak(cause), cause };
    }
  }

  #tellBreak(error: unknown): string {
    if (error instanceof Error && error.name === 'TimeoutError') {
      return `did not answer within ${tellSeconds(this.#options.timeoutMs)}`;
    }
    const { code, message } = (
      error instanceof Error && error.cause instanceof Error ? error.cause : error
    ) as {
      code?: string;
      message?: string;
    };
    const known: Readonly<Record<string, string>> = {
      ECONNREFUSED: 'was refused: nothing listens there',
      ENOTFOUND: 'failed: no such host is known',
      EAI_AGAIN: 'failed: the name of the host could not be looked up',
    };
    return known[code ?? ''] ?? `broke off (${code ?? message ?? 'unknown reason'})`;
  }

  #describe(what: string, outcome: Attempt): StoreError {
    if (outcome.kind === 'broken') {
      const remedy = 'Check that the store runs and the address of --to.';
      return new StoreError('store-unreachable', `${what} ${outcome.reason}. ${remedy}`, outcome.cause);
    }
    const { response, text } = outcome;
    const said = redact(escapeLine(text.slice(0, 2000)).trim(), this.#options.credentials).slice(0, 300);
    const { code, remedy } = tellStatus(response.status, response.headers, this.#options.credentials);
    const answered = `${what} answered ${response.status} ${response.statusText}`.trim();
    return new StoreError(code, `${answered}${said && `: ${said}`}. ${remedy}`);
  }
}

function tellSeconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
