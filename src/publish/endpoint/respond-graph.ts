import { knownPrefixes } from '../../query/known-prefixes.ts';
import type { GraphFormat } from '../../query/results/result-formats.ts';
import { writeGraph } from '../../query/results/write-graph.ts';
import { GRAPH_OFFERS, type Offer, PAGE_OFFER } from './media-types.ts';
import { negotiate, type Wanted } from './negotiate.ts';

/** The format of a graph that a request wants. @throws HttpError 406 */
export function negotiateGraph(request: Request): Offer<GraphFormat> {
  return negotiate(readWanted(request), GRAPH_OFFERS);
}

/** The same, where a page may be had too. @throws HttpError 406 */
export function negotiatePage(request: Request): Offer<GraphFormat | 'html'> {
  return negotiate<GraphFormat | 'html'>(readWanted(request), [...GRAPH_OFFERS, PAGE_OFFER]);
}

function readWanted(request: Request): Wanted {
  return {
    format: new URL(request.url).searchParams.get('format') ?? undefined,
    accept: request.headers.get('accept') ?? undefined,
  };
}

/** Triples as the answer to a request. */
export async function respondGraph(
  triples: string,
  { format, type }: Offer<GraphFormat>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const text = await writeGraph(triples, format, knownPrefixes);
  return new Response(text, { headers: { 'Content-Type': type, ...headers } });
}

/** Where a format of a resource is to be had, whatever `Accept` says: to be told as `Content-Location`. */
export function locationOf(path: string, format: string): string {
  return `${path}?format=${format}`;
}
