import type { Edition } from '../edition.ts';
import { HttpError } from '../endpoint/http-error.ts';
import { GRAPH_OFFERS } from '../endpoint/media-types.ts';
import { locationOf, negotiatePage, respondGraph } from '../endpoint/respond-graph.ts';
import type { RenderPage } from '../page.ts';
import { irisOf, pathOf } from './bases.ts';
import { describePart } from './dataset-description.ts';
import { describeResource } from './describe-resource.ts';
import { renderResource } from './render-resource.ts';

/**
 * What is known of the IRI that a path stands for, in the format that a client likes best.
 *
 * @throws HttpError 404, 406
 */
export async function serveResource(
  request: Request,
  edition: Edition,
  renderPage: RenderPage,
): Promise<Response> {
  const path = new URL(request.url).pathname;
  for (const iri of irisOf(path, edition.bases)) {
    const triples =
      describePart(edition.description, iri) ??
      (await edition.pages.run((store) => describeResource(store, iri), request.signal));
    if (triples !== undefined) return respondResource(request, iri, triples, edition, renderPage);
  }
  throw new HttpError(404, 'Nothing is known here by that address.');
}

async function respondResource(
  request: Request,
  iri: string,
  triples: string,
  { bases }: Edition,
  renderPage: RenderPage,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const offer = negotiatePage(request);
  const headers = {
    'Content-Location': locationOf(pathname, offer.format),
    Link: GRAPH_OFFERS.map(
      ({ format, accept: [type] }) => `<${locationOf(pathname, format)}>; rel="alternate"; type="${type}"`,
    ).join(', '),
  };
  if (offer.format !== 'html') return respondGraph(triples, { ...offer, format: offer.format }, headers);
  const page = renderPage(renderResource(iri, triples, (each) => pathOf(each, bases)));
  return new Response(page, { headers: { 'Content-Type': offer.type, ...headers } });
}
