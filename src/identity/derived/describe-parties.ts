import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { string } from '../../rdf/literals.ts';
import { owl, rdf, rdfs } from '../../rdf/terms.ts';
import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Parties } from '../offices/parties.ts';
import type { ConclusionGraph } from './conclusion-graph.ts';

const { namedNode } = DataFactory;

/** Says of what conclusions name as much as an article's graph would: each once. */
export function describePerson(graph: ConclusionGraph, iri: string, label: string): void {
  if (graph.claim(iri)) name(graph, iri, cq.Person, label);
}

export function describeOffice(graph: ConclusionGraph, iri: string, parties: Parties): void {
  const office = parties.offices.get(iri)?.told;
  if (!office || !graph.claim(iri)) return;
  name(graph, iri, cq.Office, office.label);
  graph.add(namedNode(iri), cq.officeOf, namedNode(office.of));
  describeBody(graph, office.of, parties);
}

export function describeBody(graph: ConclusionGraph, iri: string, parties: Parties): void {
  const body = parties.bodies.get(iri)?.told;
  if (!body || !graph.claim(iri)) return;
  name(graph, iri, body.kind === 'state' ? cq.State : cq.Organization, body.label);
  if (body.item !== undefined) graph.add(namedNode(iri), owl.sameAs, namedNode(body.item));
  if (body.code !== undefined) graph.add(namedNode(iri), cq.code, string(body.code));
}

export function describePlace(graph: ConclusionGraph, iri: string, parties: Parties): void {
  const place = parties.places.get(iri)?.told;
  if (!place || !graph.claim(iri)) return;
  name(graph, iri, cq.Place, place.label);
  if (place.item !== undefined) graph.add(namedNode(iri), owl.sameAs, namedNode(place.item));
  if (place.state === undefined) return;
  graph.add(namedNode(iri), cq.inState, namedNode(place.state));
  describeBody(graph, place.state, parties);
}

function name(graph: ConclusionGraph, iri: string, type: NamedNode, label: string): void {
  graph.add(namedNode(iri), rdf.type, type);
  graph.add(namedNode(iri), rdfs.label, string(label));
}
