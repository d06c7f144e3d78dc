import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Edition } from './edition.ts';
import { type AnswerLimits, answerQuery } from './endpoint/answer-query.ts';
import { ExhaustingQueries } from './endpoint/exhausting-queries.ts';
import { HttpError } from './endpoint/http-error.ts';
import { prefersPage } from './endpoint/prefers-page.ts';
import { readGraph } from './endpoint/read-graph.ts';
import { negotiateGraph, respondGraph } from './endpoint/respond-graph.ts';
import { describeService } from './endpoint/service-description.ts';
import { tellError } from './endpoint/tell-error.ts';
import { answerApi } from './explorer/answer-api.ts';
import { readShell, type Shell } from './explorer/shell.ts';
import { guardResponses } from './guard-responses.ts';
import { describeDataset } from './linked/dataset-description.ts';
import { ONTOLOGY_PATH, serveOntology } from './linked/serve-ontology.ts';
import { serveResource } from './linked/serve-resource.ts';
import type { LiveGraph } from './live-graph.ts';

type Handler = (request: Request, edition: Edition) => Promise<Response> | Response;

/** Pages of the explorer beside those of resources; what stands on them its script asks for. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'Overview',
  '/search': 'Search',
  '/timeline': 'Timeline',
  '/network': 'Who met whom',
  '/map': 'Map',
  '/pair/:a/:b': 'Two states',
  '/ask': 'Ask',
  '/resource': 'Resource',
};

/** The endpoint, the linked data and the pages over a graph, as one function from requests to answers. */
export function createApp(graph: LiveGraph, limits: AnswerLimits): Hono {
  const app = new Hono();
  const shell = readShell();
  const exhausting = new ExhaustingQueries();
  const on = (methods: readonly string[], path: string, handle: Handler): void => {
    app.on([...methods], path, (context) => graph.use(async (edition) => handle(context.req.raw, edition)));
    app.all(path, refuseMethod(methods));
  };
  app.use(guardResponses, compress(), etag());
  app.onError((error) => tellError(error));
  on(['GET', 'POST'], '/sparql', async (request, edition) => {
    if (prefersPage(request)) return varying(showPage(shell, 'SPARQL'));
    if (asksForService(request)) return varying(await serveService(request, edition));
    return varying(await answerQuery(request, edition.queries, exhausting, limits));
  });
  on(['GET'], '/data', async (request, { pages }) => {
    const offer = negotiateGraph(request);
    const triples = await pages.run((store) => readGraph(store, new URL(request.url)), request.signal);
    return varying(await respondGraph(triples, offer));
  });
  on(['GET'], '/.well-known/void', async (request, { description }) => {
    const triples = describeDataset(description, new URL('/sparql', request.url).href);
    return varying(await respondGraph(triples, negotiateGraph(request)));
  });
  for (const path of [ONTOLOGY_PATH, `${ONTOLOGY_PATH}/:version`]) {
    on(['GET'], path, async (request) => varying(await serveOntology(request, shell.render)));
  }
  for (const [path, title] of Object.entries(PAGES)) on(['GET'], path, () => showPage(shell, title));
  on(['GET'], '/api/*', answerApi);
  on(['GET'], '/assets/*', (request) => sendAsset(shell, request));
  on(['GET'], '*', async (request, edition) => varying(await serveResource(request, edition, shell.render)));
  return app;
}

function serveService(request: Request, { size, graphs }: Edition): Promise<Response> {
  const endpoint = new URL('/sparql', request.url).href;
  return respondGraph(describeService(endpoint, size, graphs), negotiateGraph(request));
}

/** A GET of the endpoint that asks nothing is answered with what the service can do. */
function asksForService(request: Request): boolean {
  return request.method !== 'POST' && new URL(request.url).search === '';
}

function showPage({ render }: Shell, title: string): Response {
  const page = render({ title, body: '' });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

function sendAsset({ asset }: Shell, request: Request): Response {
  const name = new URL(request.url).pathname.slice('/assets/'.length);
  const found = asset(name, request.headers.get('accept-encoding') ?? '');
  if (!found) throw new HttpError(404, 'There is no such file.');
  return found;
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
