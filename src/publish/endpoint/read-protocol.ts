import type { Dataset } from '../../query/engine/dataset.ts';
import { HttpError } from './http-error.ts';

/** A query as SPARQL 1.1 Protocol (https://www.w3.org/TR/sparql11-protocol/) brings it. */
export interface ProtocolQuery {
  readonly text: string;
  /** The graphs to look at, where the request names any. */
  readonly dataset: Dataset | undefined;
  /** A format by name: no part of the protocol, for links that download. */
  readonly format: string | undefined;
}

/** Bytes of a body; the longest query that is read has a million characters. */
const MAX_BODY = 4_000_000;
const FORM = 'application/x-www-form-urlencoded';
const QUERY = 'application/sparql-query';

/**
 * Reads a request by GET, by POST of a form or by POST of the query itself.
 *
 * @throws HttpError 400, 413, 415
 */
export async function readProtocolQuery(request: Request): Promise<ProtocolQuery> {
  const address = new URL(request.url).searchParams;
  if (request.method !== 'POST') return readParameters(address);
  const [type = '', charset] = readContentType(request.headers.get('content-type'));
  if (type !== FORM && type !== QUERY) {
    const given = type === '' ? 'No Content-Type is given.' : `${type} is not read here.`;
    throw new HttpError(415, `${given} POST a form (${FORM}) or the query itself (${QUERY}).`);
  }
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
    throw new HttpError(415, `The body is in ${charset}. Send it in UTF-8.`);
  }
  const body = decode(await readBody(request));
  if (type === FORM) {
    const form = new URLSearchParams(body);
    for (const [name, value] of address) form.append(name, value);
    return readParameters(form);
  }
  if (address.has('query'))
    throw new HttpError(400, 'The query is given twice: as the body and in the address.');
  return { text: body, dataset: readDataset(address), format: address.get('format') ?? undefined };
}

function readParameters(parameters: URLSearchParams): ProtocolQuery {
  if (parameters.has('update')) throw new HttpError(400, 'This endpoint only reads: updates are not run.');
  const [text, ...more] = parameters.getAll('query');
  if (text === undefined) throw new HttpError(400, 'There is no query. Give one as the parameter "query".');
  if (more.length > 0) throw new HttpError(400, 'There is more than one query. Send them one by one.');
  return { text, dataset: readDataset(parameters), format: parameters.get('format') ?? undefined };
}

function readDataset(parameters: URLSearchParams): Dataset | undefined {
  const merged = parameters.getAll('default-graph-uri');
  const named = parameters.getAll('named-graph-uri');
  const wrong = [...merged, ...named].find((iri) => !URL.canParse(iri) || /[\s<>"{}|\\^`]/u.test(iri));
  if (wrong !== undefined) throw new HttpError(400, `${JSON.stringify(wrong)} is no IRI of a graph.`);
  return merged.length + named.length === 0 ? undefined : { default: merged, named };
}

function readContentType(header: string | null): [type: string, charset: string | undefined] {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => /^\s*charset="?([^"]*)"?\s*$/u.exec(each)?.[1]).find(Boolean);
  return [type.trim(), charset];
}

async function readBody(request: Request): Promise<Uint8Array> {
  const tooLong = new HttpError(413, `The body has more than ${MAX_BODY} bytes. Ask in parts.`);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw tooLong;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_BODY) throw tooLong;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpError(400, 'The body is no UTF-8.');
  }
}
