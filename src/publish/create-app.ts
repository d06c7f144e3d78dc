import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Edition } from './edition.ts';
import { type AnswerLimits, answerQuery } from './endpoint/answer-query.ts';
import { ExhaustingQueries } from './endpoint/exhausting-queries.ts';
import { HttpError } from './endpoint/http-error.ts';
import { readGraph } from './endpoint/read-graph.ts';
import { negotiateGraph, respondGraph } from './endpoint/respond-graph.ts';
import { describeService } from './endpoint/service-description.ts';
import { tellError } from './endpoint/tell-error.ts';
import { guardResponses } from './guard-responses.ts';
import { describeDataset } from './linked/dataset-description.ts';
import { ONTOLOGY_PATH, serveOntology } from './linked/serve-ontology.ts';
import { serveResource } from './linked/serve-resource.ts';
import type { LiveGraph } from './live-graph.ts';
import { renderPlainPage } from './page.ts';

type Handler = (request: Request, edition: Edition) => Promise<Response>;

/** The endpoint, the linked data and the pages over a graph, as one function from requests to answers. */
export function createApp(graph: LiveGraph, limits: AnswerLimits): Hono {
  const app = new Hono();
  const exhausting = new ExhaustingQueries();
  const on = (methods: readonly string[], path: string, handle: Handler): void => {
    app.on([...methods], path, (context) => graph.use((edition) => handle(context.req.raw, edition)));
    app.all(path, refuseMethod(methods));
  };
  app.use(guardResponses, compress(), etag());
  app.onError((error) => tellError(error));
  on(['GET', 'POST'], '/sparql', (request, edition) => {
    if (asksForService(request)) return serveService(request, edition);
    return answerQuery(request, edition.queries, exhausting, limits).then(varying);
  });
  on(['GET'], '/data', async (request, { pages }) => {
    const offer = negotiateGraph(request, false);
    const triples = await pages.run((store) => readGraph(store, new URL(request.url)), request.signal);
    return respondGraph(triples, offer as Parameters<typeof respondGraph>[1]).then(varying);
  });
  on(['GET'], '/.well-known/void', async (request, { description }) => {
    const triples = describeDataset(description, new URL('/sparql', request.url).href);
    return respondGraph(triples, negotiateGraph(request, false) as Parameters<typeof respondGraph>[1]).then(
      varying,
    );
  });
  for (const path of [ONTOLOGY_PATH, `${ONTOLOGY_PATH}/:version`]) {
    on(['GET'], path, (request) => serveOntology(request, renderPlainPage).then(varying));
  }
  on(['GET'], '*', (request, edition) => serveResource(request, edition, renderPlainPage).then(varying));
  return app;
}

function serveService(request: Request, { size, graphs }: Edition): Promise<Response> {
  const endpoint = new URL('/sparql', request.url).href;
  const offer = negotiateGraph(request, false) as Parameters<typeof respondGraph>[1];
  return respondGraph(describeService(endpoint, size, graphs), offer).then(varying);
}

/** A GET of the endpoint that asks nothing is answered with what the service can do. */
function asksForService(request: Request): boolean {
  return request.method !== 'POST' && new URL(request.url).search === '';
}

function refuseMethod(methods: readonly string[]): (context: Context) => never {
  const allowed = [...methods, 'HEAD', 'OPTIONS'].join(', ');
  return ({ req }) => {
    throw new HttpError(405, `${req.method} is not allowed here: the graph is only read.`, {
      Allow: allowed,
    });
  };
}

/** What is chosen by Accept says so, to whoever keeps it. */
function varying(response: Response): Response {
  response.headers.append('Vary', 'Accept');
  return response;
}
