import { UsageError } from '../../../errors.ts';

/** What a store wants to see before it lets anybody write. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

/**
 * Credentials from the environment, where the list of processes and the shell's history do not show them.
 *
 * @throws UsageError, which never shows them
 */
export function readCredentials(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const { COMMUNIQUE_TOKEN: token, COMMUNIQUE_USER: user, COMMUNIQUE_PASSWORD: password } = environment;
  if (token) {
    if (user || password) {
      throw new UsageError(
        'set either COMMUNIQUE_TOKEN or COMMUNIQUE_USER and COMMUNIQUE_PASSWORD, not both.',
      );
    }
    if (!/^[\x21-\x7e]+$/u.test(token)) {
      throw new UsageError(
        'COMMUNIQUE_TOKEN holds a space, a line end or a letter that no header can carry.',
      );
    }
    return { kind: 'token', token };
  }
  if (!user && !password) return { kind: 'none' };
  if (!user) throw new UsageError('COMMUNIQUE_PASSWORD is set and COMMUNIQUE_USER is not.');
  if (user.includes(':')) throw new UsageError('a user of COMMUNIQUE_USER cannot hold a colon.');
  return { kind: 'password', user, password: password ?? '' };
}

/** Text from a store for a message, without the secrets that it may have sent back. */
export function redact(text: string, credentials: Credentials): string {
  return secretsOf(credentials)
    .filter((secret) => secret !== '')
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

function secretsOf(credentials: Credentials): string[] {
  if (credentials.kind === 'none') return [];
  if (credentials.kind === 'token') return [credentials.token];
  const { user, password } = credentials;
  const basic = encodeBasic(user, password);
  return [basic, password, encodeURIComponent(password), JSON.stringify(password).slice(1, -1)];
}

/** The value of a header of basic authentication after its scheme, in UTF-8 (RFC 7617). */
export function encodeBasic(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
}
