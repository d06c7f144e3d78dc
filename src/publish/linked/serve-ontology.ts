import { readFileSync } from 'node:fs';
import { Parser, Writer } from 'n3';
import { escapeHtml } from '../../escape-html.ts';
import { CQ } from '../../rdf/vocabulary.generated.ts';
import { locationOf, negotiatePage, respondGraph } from '../endpoint/respond-graph.ts';
import type { RenderPage } from '../page.ts';

/** At both src/publish and dist/publish the package's root is three folders up. */
const FILE = new URL('../../../ontology/ontology.ttl', import.meta.url);

/** Where the ontology lives: the path of its IRI, under which its versions are too. */
export const ONTOLOGY_PATH: string = new URL(CQ).pathname;

/** The ontology in the format that a client likes best; Turtle as it was written. */
export async function serveOntology(request: Request, renderPage: RenderPage): Promise<Response> {
  const text = readFileSync(FILE, 'utf8');
  const offer = negotiatePage(request);
  const headers = { 'Content-Location': locationOf(ONTOLOGY_PATH, offer.format), 'Content-Type': offer.type };
  if (offer.format === 'turtle') return new Response(text, { headers });
  const quads = new Parser().parse(text);
  if (offer.format !== 'html') {
    const triples = new Writer({ format: 'N-Triples' }).quadsToString(quads);
    return respondGraph(triples, { ...offer, format: offer.format }, headers);
  }
  const value = (iri: string, property: string): string =>
    quads.find((quad) => quad.subject.value === iri && quad.predicate.value.endsWith(property))?.object
      .value ?? '';
  const terms = [...new Set(quads.map(({ subject }) => subject.value))].filter((iri) => iri.startsWith(CQ));
  const rows = terms.map((iri) => {
    const name = escapeHtml(iri.slice(CQ.length));
    return `<dt id="${name}"><code>cq:${name}</code></dt><dd>${escapeHtml(value(iri, '#comment'))}</dd>`;
  });
  const body = `<h1>The Communiqué ontology</h1><p>The prefix cq: stands for ${escapeHtml(CQ)}.</p><dl>${rows.join('')}</dl>`;
  return new Response(renderPage({ title: 'The ontology', body }), { headers });
}
