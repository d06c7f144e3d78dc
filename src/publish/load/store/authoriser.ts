import { randomBytes } from 'node:crypto';
import { type Credentials, encodeBasic } from './credentials.ts';
import { answerDigest, type DigestChallenge, parseDigest } from './digest-challenge.ts';

type Scheme = { readonly kind: 'basic' } | { readonly kind: 'digest'; readonly challenge: DigestChallenge };

/**
 * Gives requests to one store their Authorization header. What a store challenges to is remembered by the path, so that
 * only the first request to each is sent in vain.
 */
export class Authoriser {
  readonly #credentials: Credentials;
  /** Basic authentication unasked, for stores that show strangers less instead of asking who they are. */
  readonly #unasked: boolean;
  readonly #clientNonce: () => string;
  readonly #schemes: Map<string, Scheme> = new Map();
  readonly #uses: Map<string, number> = new Map();

  constructor(
    credentials: Credentials,
    unasked: boolean,
    clientNonce: () => string = () => randomBytes(12).toString('hex'),
  ) {
    this.#credentials = credentials;
    this.#unasked = unasked;
    this.#clientNonce = clientNonce;
  }

  /** Whether a store's answer to a request without a body tells what its address asks for. */
  mustProbe(url: URL): boolean {
    return this.#credentials.kind === 'password' && !this.#unasked && !this.#schemes.has(url.pathname);
  }

  /** The header for a request, or nothing. */
  authorise(method: string, url: URL): string | undefined {
    const credentials = this.#credentials;
    if (credentials.kind === 'none') return undefined;
    if (credentials.kind === 'token') return `Bearer ${credentials.token}`;
    const { user, password } = credentials;
    const scheme = this.#schemes.get(url.pathname);
    if (scheme?.kind === 'digest') {
      const { challenge } = scheme;
      const count = (this.#uses.get(challenge.nonce) ?? 0) + 1;
      this.#uses.set(challenge.nonce, count);
      const target = url.pathname + url.search;
      return answerDigest(challenge, {
        method,
        target,
        user,
        password,
        count,
        clientNonce: this.#clientNonce(),
      });
    }
    return scheme || this.#unasked ? `Basic ${encodeBasic(user, password)}` : undefined;
  }

  /**
   * Takes the challenge of an answer 401. False where trying again cannot help: there is nothing to answer it with, or what
   * answered it was wrong.
   */
  take(url: URL, header: string, tried: boolean): boolean {
    if (this.#credentials.kind !== 'password') return false;
    const challenge = parseDigest(header);
    if (challenge) {
      this.#schemes.set(url.pathname, { kind: 'digest', challenge });
      return !tried || challenge.stale;
    }
    if (!/\bBasic\b/iu.test(header)) return false;
    this.#schemes.set(url.pathname, { kind: 'basic' });
    return !tried;
  }
}
