import { knownPrefixes } from '../../query/known-prefixes.ts';
import { writeGraph } from '../../query/write-graph.ts';
import { GRAPH_OFFERS, type Offer, PAGE_OFFER } from './media-types.ts';
import { negotiate } from './negotiate.ts';

type GraphFormat = (typeof GRAPH_OFFERS)[number]['format'];

/** What a request wants of a graph, where a page may be had too. */
export function negotiateGraph(request: Request, page: boolean): Offer<GraphFormat | 'html'> {
  const wanted = {
    format: new URL(request.url).searchParams.get('format') ?? undefined,
    accept: request.headers.get('accept') ?? undefined,
  };
  return negotiate<GraphFormat | 'html'>(wanted, page ? [...GRAPH_OFFERS, PAGE_OFFER] : GRAPH_OFFERS);
}

/** Triples as the answer to a request. `location`: where this very format of it is to be had. */
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
