import { VERSION } from '../version.ts';
import { ImportError } from './import-error.ts';

export interface EndpointOptions {
  readonly timeoutMs: number;
  /** Bytes that an answer may have. */
  readonly maxBytes: number;
  readonly fetch?: typeof fetch;
}

/** Values of a row by their variables. */
export type EndpointRow = Readonly<Record<string, { readonly value: string }>>;

/** Asks a SPARQL endpoint once, saying who asks. @throws ImportError where it answers with no table of values */
export async function askEndpoint(
  endpoint: URL,
  query: string,
  { timeoutMs, maxBytes, fetch: send = fetch }: EndpointOptions,
): Promise<readonly EndpointRow[]> {
  const where = endpoint.href;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await send(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/sparql-results+json',
        'user-agent': `communique/${VERSION} (+https://w3id.org/communique)`,
      },
      body: new URLSearchParams({ query }).toString(),
      signal,
    });
    if (!response.ok) throw new ImportError(where, tellStatus(response));
    return readRows(where, await readWithin(where, response, maxBytes));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(where, tellFailure(error, timeoutMs), error);
  }
}

async function readWithin(where: string, response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new ImportError(
        where,
        `the answer is longer than ${maxBytes} bytes. Ask for less, or raise --max-bytes`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readRows(where: string, text: string): readonly EndpointRow[] {
  const unreadable =
    'the answer is no table of SPARQL results in JSON. Check that the address is an endpoint';
  try {
    const rows: unknown = JSON.parse(text)?.results?.bindings;
    if (!Array.isArray(rows)) throw new ImportError(where, unreadable);
    return rows;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(where, unreadable, error);
  }
}

function tellStatus({ status, headers }: Response): string {
  if (status === 429 || status === 503) {
    const after = headers.get('retry-after');
    return `it answers ${status}: too many ask. Try again ${after && /^\d+$/u.test(after) ? `in ${after} s` : 'later'}`;
  }
  if (status === 400) return 'it answers 400: it does not take the query. See --print-query';
  return `it answers ${status}. Check the address`;
}

function tellFailure(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return `no whole answer came within ${timeoutMs / 1000} s. Raise --timeout`;
  }
  return 'it cannot be reached. Check the address';
}
