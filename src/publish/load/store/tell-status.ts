import type { Credentials } from './credentials.ts';
import type { StoreErrorCode } from './store-error.ts';

/** What an answer other than success means, and what to do about it. */
export function tellStatus(
  status: number,
  headers: Headers,
  credentials: Credentials,
): { readonly code: StoreErrorCode; readonly remedy: string } {
  if (status === 401 || status === 403)
    return { code: 'store-authentication', remedy: tellAuthentication(status, headers, credentials) };
  return { code: 'store-refused', remedy: tellRefusal(status, headers) };
}

function tellAuthentication(status: number, headers: Headers, credentials: Credentials): string {
  if (credentials.kind === 'none') {
    return 'Set COMMUNIQUE_USER and COMMUNIQUE_PASSWORD, or COMMUNIQUE_TOKEN, in the environment.';
  }
  const scheme = /^\s*(\w+)/u.exec(headers.get('www-authenticate') ?? '')?.[1];
  if (status === 401 && scheme && !/^(?:basic|digest|bearer)$/iu.test(scheme)) {
    return `The store asks for ${scheme} authentication; basic, digest and bearer are known here.`;
  }
  return credentials.kind === 'token'
    ? 'Check COMMUNIQUE_TOKEN and what its owner may do.'
    : 'Check COMMUNIQUE_USER, COMMUNIQUE_PASSWORD and what the user may do.';
}

function tellRefusal(status: number, headers: Headers): string {
  if (status >= 300 && status < 400) {
    const place = headers.get('location');
    return `The store has moved${place ? ` to ${place.split('?')[0]}` : ''}: give that address.`;
  }
  if (status === 404)
    return 'Check the address, which --dry-run shows with its paths, and that the data set exists.';
  if (status === 405) return 'The store takes no such request there: choose another --strategy or --store.';
  if (status === 413)
    return 'The request is too large for the store: choose another --strategy, or a profile with smaller limits.';
  if (status === 415) return 'The store does not read this format: choose another --strategy or --store.';
  if (status === 429) return 'The store has too much to do: try again later, with --resume.';
  if (status >= 500) return 'See the log of the store; go on with --resume once it is well.';
  return 'Check --store, which says how to speak with the store.';
}
