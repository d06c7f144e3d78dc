import { HttpError } from './http-error.ts';
import { GRAPH_OFFERS, type Offer, PAGE_OFFER, RESULT_OFFERS } from './media-types.ts';
import { negotiate } from './negotiate.ts';

const OFFERS: readonly Offer<string>[] = [...RESULT_OFFERS, ...GRAPH_OFFERS, PAGE_OFFER];

/** Whether a browser opens the endpoint's address, rather than a client asking it: it is shown the page for queries. */
export function prefersPage(request: Request): boolean {
  if (request.method === 'POST' || new URL(request.url).searchParams.has('format')) return false;
  try {
    return negotiate({ accept: request.headers.get('accept') ?? undefined }, OFFERS) === PAGE_OFFER;
  } catch (error) {
    // What it wants instead is told where the query is answered.
    if (error instanceof HttpError) return false;
    throw error;
  }
}
