import { DataFactory } from 'n3';
import { string } from '../../rdf/literals.ts';
import { owl, rdf, rdfs } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { BodyDigest, OfficeDigest, PlaceDigest } from '../digest/article-digest.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';

const { namedNode } = DataFactory;

/** Says of what conclusions name as much as an article's graph would: each once. */
export function describePerson(graph: ConclusionGraph, iri: string, label: string): void {
  if (!graph.claim(iri)) return;
  graph.add(namedNode(iri), rdf.type, cq.Person);
  graph.add(namedNode(iri), rdfs.label, string(label));
}

export function describeOffice(
  graph: ConclusionGraph,
  office: OfficeDigest,
  bodies: ReadonlyMap<string, BodyDigest>,
): void {
  if (!graph.claim(office.iri)) return;
  graph.add(namedNode(office.iri), rdf.type, cq.Office);
  graph.add(namedNode(office.iri), rdfs.label, string(office.label));
  graph.add(namedNode(office.iri), cq.officeOf, namedNode(office.of));
  describeBody(graph, office.of, bodies);
}

export function describeBody(
  graph: ConclusionGraph,
  iri: string,
  bodies: ReadonlyMap<string, BodyDigest>,
): void {
  const body = bodies.get(iri);
  if (!body || !graph.claim(iri)) return;
  graph.add(namedNode(iri), rdf.type, body.kind === 'state' ? cq.State : cq.Organization);
  graph.add(namedNode(iri), rdfs.label, string(body.label));
  if (body.item !== undefined) graph.add(namedNode(iri), owl.sameAs, namedNode(body.item));
  if (body.code !== undefined) graph.add(namedNode(iri), cq.code, string(body.code));
}

export function describePlace(
  graph: ConclusionGraph,
  { iri, label, state, item }: PlaceDigest,
  bodies: ReadonlyMap<string, BodyDigest>,
): void {
  if (!graph.claim(iri)) return;
  graph.add(namedNode(iri), rdf.type, cq.Place);
  graph.add(namedNode(iri), rdfs.label, string(label));
  if (item !== undefined) graph.add(namedNode(iri), owl.sameAs, namedNode(item));
  if (state === undefined) return;
  graph.add(namedNode(iri), cq.inState, namedNode(state));
  describeBody(graph, state, bodies);
}
