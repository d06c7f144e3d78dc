import { createHash } from 'node:crypto';

/** A store's challenge of digest authentication (RFC 7616). */
export interface DigestChallenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque?: string;
  readonly algorithm: string;
  /** That the response takes the request's count and a nonce of the client. */
  readonly qop: boolean;
  /** The user and password were right, and only the nonce is too old. */
  readonly stale: boolean;
}

export interface DigestRequest {
  readonly method: string;
  /** Path and query, as in the request's first line. */
  readonly target: string;
  readonly user: string;
  readonly password: string;
  /** How often the nonce has been used, this time included. */
  readonly count: number;
  readonly clientNonce: string;
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-256': 'sha256',
  'SHA-512-256': 'sha512-256',
};

/** The strongest digest challenge of a WWW-Authenticate header that can be answered, or nothing. */
export function parseDigest(header: string): DigestChallenge | undefined {
  const challenges = [
    ...header.matchAll(/\bDigest\s+((?:[\w-]+\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s,"]+)\s*,?\s*)+)/giu),
  ];
  const known = challenges.flatMap(([, text = '']) => {
    const parameters = readParameters(text);
    const { realm = '', nonce, opaque, algorithm = 'MD5', qop, stale } = parameters;
    const offers = qop?.split(/[\s,]+/u).map((offer) => offer.toLowerCase());
    if (nonce === undefined || hashOf(algorithm) === undefined) return [];
    if (offers && !offers.includes('auth')) return [];
    const challenge: DigestChallenge = {
      realm,
      nonce,
      algorithm,
      qop: offers !== undefined,
      stale: stale?.toLowerCase() === 'true',
      ...(opaque !== undefined && { opaque }),
    };
    return [challenge];
  });
  return known.find(({ algorithm }) => !/^MD5/iu.test(algorithm)) ?? known[0];
}

function readParameters(text: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [, name = '', quoted, plain] of text.matchAll(
    /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gu,
  )) {
    parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/gu, '$1') ?? plain ?? '';
  }
  return parameters;
}

function hashOf(algorithm: string): string | undefined {
  return HASHES[algorithm.toUpperCase().replace(/-SESS$/u, '')];
}

/** The value of the Authorization header that answers a challenge. */
export function answerDigest(challenge: DigestChallenge, request: DigestRequest): string {
  const { realm, nonce, opaque, algorithm, qop } = challenge;
  const { method, target, user, password, count, clientNonce } = request;
  const hash = (text: string): string =>
    createHash(hashOf(algorithm) ?? 'md5')
      .update(text, 'utf8')
      .digest('hex');
  const secret = hash(`${user}:${realm}:${password}`);
  const a1 = /-sess$/iu.test(algorithm) ? hash(`${secret}:${nonce}:${clientNonce}`) : secret;
  const a2 = hash(`${method}:${target}`);
  const nc = count.toString(16).padStart(8, '0');
  const middle = qop ? `${nonce}:${nc}:${clientNonce}:auth` : nonce;
  const quote = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
  const parts = [
    `username=${quote(user)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(target)}`,
    `response="${hash(`${a1}:${middle}:${a2}`)}"`,
    `algorithm=${algorithm}`,
    ...(qop ? ['qop=auth', `nc=${nc}`, `cnonce=${quote(clientNonce)}`] : []),
    ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
  ];
  return `Digest ${parts.join(', ')}`;
}
