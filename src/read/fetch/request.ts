import { lookup as systemLookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { InputError } from '../input-error.ts';
import { isPrivateAddress } from './private-addresses.ts';

/** Within what bounds one address is asked for. */
export interface RequestOptions {
  /** Also fetches from this machine and from networks that are not public. */
  readonly allowPrivate: boolean;
  /** How long an answer may take, to its last byte. */
  readonly timeoutMs: number;
  /** Finds the addresses of a host; the system's own if not given. */
  readonly lookup?: LookupFunction;
  readonly agent: string;
}

/** One answer, whatever its status, with its bytes still to come. @throws InputError where there is none */
export async function request(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // What is no name is not looked up, so it is checked here.
  if (!options.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw isPrivate(url.href);
  const send = url.protocol === 'https:' ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      agent: false,
      headers: { 'user-agent': options.agent, accept: '*/*', 'accept-encoding': 'identity' },
      lookup: guard(url, options),
    });
    let answered: IncomingMessage | undefined;
    const signal = AbortSignal.timeout(options.timeoutMs);
    signal.addEventListener('abort', () => (answered ?? sent).destroy(signal.reason));
    sent.on('response', (answer) => {
      answered = answer;
      resolve(answer);
    });
    sent.on('error', (error) =>
      reject(error instanceof InputError ? error : cannotFetch(url.href, tell(error))),
    );
    sent.end();
  });
}

/**
 * Checks each address that a name has, at the moment of the connection and for that connection: a name that tells a public
 * address first and a private one later gains nothing.
 */
function guard(url: URL, { allowPrivate, lookup = systemLookup }: RequestOptions): LookupFunction {
  return (host, options, done) =>
    lookup(host, options, (error, found, family) => {
      const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
      if (!error && !allowPrivate && addresses.some(isPrivateAddress)) done(isPrivate(url.href), '', 0);
      else done(error, found, family);
    });
}

export function cannotFetch(address: string, what: string): InputError {
  return new InputError('cannot-fetch', `${address} cannot be fetched: ${what}.`);
}

const isPrivate = (address: string): InputError =>
  cannotFetch(address, 'its host is not in the public network. Say --allow-private where that is meant');

/** What went wrong with a request, in words. */
export function tell(error: unknown): string {
  const { code, name, message } = error as NodeJS.ErrnoException;
  if (name === 'AbortError' || name === 'TimeoutError')
    return 'it takes too long. Try again, or leave it out';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host. Check the address';
  if (code === 'ECONNREFUSED') return 'nobody answers there. Check the address';
  return `${code ?? message}. Check the address, or try again`;
}
