import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import oxigraph from 'oxigraph';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the store does with a request instead of obeying it. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** Hangs up, before the request is obeyed or after. */
  | { readonly kind: 'hang up'; readonly obey?: boolean }
  /** Says that all went well. */
  | { readonly kind: 'swallow' }
  /** Obeys another body. */
  | { readonly kind: 'mangle'; readonly body: string };

export interface FakeStore {
  readonly url: string;
  readonly seen: readonly Seen[];
  readonly store: oxigraph.Store;
  /** Asked about each request; `nth` counts from 1. Undefined: obey. */
  fault: (request: Seen, nth: number) => Fault | undefined;
}

/** A triple store in this process with the addresses of Oxigraph's server, which may be told to misbehave. */
export async function startFakeStore(): Promise<FakeStore> {
  const seen: Seen[] = [];
  const fake: FakeStore & { url: string } = {
    url: '',
    seen,
    store: new oxigraph.Store(),
    fault: () => undefined,
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body = (await buffer(request)).toString('utf8');
    const one = {
      method: request.method ?? '',
      path: url.pathname,
      search: url.searchParams,
      headers: request.headers,
      body,
    };
    seen.push(one);
    const fault = fake.fault(one, seen.length);
    if (fault?.kind === 'hang up') {
      if (fault.obey) obey(fake.store, one);
      request.socket.destroy();
    } else if (fault?.kind === 'answer') {
      response.writeHead(fault.status, fault.headers).end(fault.body);
    } else if (fault?.kind === 'swallow') response.end();
    else {
      const answer = obey(fake.store, fault ? { ...one, body: fault.body } : one);
      response
        .writeHead(answer.status, { 'content-type': 'application/sparql-results+json' })
        .end(answer.text);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // It ends with the process.
  server.unref();
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}

function obey(
  store: oxigraph.Store,
  { method, path, search, headers, body }: Seen,
): { status: number; text: string } {
  try {
    if (path === '/query') {
      const query = new URLSearchParams(body).get('query') ?? '';
      return { status: 200, text: String(store.query(query, { results_format: 'json' })) };
    }
    if (path === '/update') store.update(body);
    else if (path === '/store') {
      const graph = search.get('graph');
      if (method === 'PUT') store.update(`DROP SILENT GRAPH <${graph}>`);
      const format = String(headers['content-type']).split(';')[0] ?? '';
      store.load(body, { format, ...(graph && { to_graph_name: oxigraph.namedNode(graph) }) });
    } else return { status: 404, text: 'no such address' };
    return { status: 204, text: '' };
  } catch (error) {
    return { status: 400, text: String(error) };
  }
}
