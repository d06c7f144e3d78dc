import type { NamedNode } from '@rdfjs/types';
import type {
  Entity,
  OfficeEntity,
  OrganizationEntity,
  PersonEntity,
  PlaceEntity,
  StateEntity,
} from '../model/entity.ts';
import { string } from '../rdf/literals.ts';
import { officeIri, organizationIri, personIri, placeIri, stateIri } from '../rdf/mint.ts';
import { owl, rdf, rdfs, wikidataItem } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';

/** Gives the entity's IRI, and sees to it that the article's graph describes the entity. */
export function mapEntity(graph: ArticleGraph, entity: Entity): NamedNode {
  switch (entity.kind) {
    case 'state':
      return mapState(graph, entity);
    case 'organization':
      return mapOrganization(graph, entity);
    case 'person':
      return mapPerson(graph, entity);
    case 'office':
      return mapOffice(graph, entity);
    case 'place':
      return mapPlace(graph, entity);
  }
}

function mapState(graph: ArticleGraph, state: StateEntity): NamedNode {
  const node = stateIri(graph.base, state.code);
  if (!graph.claim(node.value)) return node;
  describe(graph, node, cq.State, state.name);
  graph.add(node, cq.code, string(state.code));
  identify(graph, node, state.wikidata);
  return node;
}

function mapOrganization(graph: ArticleGraph, organization: OrganizationEntity): NamedNode {
  const node = organizationIri(graph.base, organization.name);
  if (!graph.claim(node.value)) return node;
  describe(graph, node, cq.Organization, organization.name);
  if (organization.fullName) graph.add(node, cq.fullName, string(organization.fullName));
  if (organization.of) graph.add(node, cq.belongsTo, mapState(graph, organization.of));
  identify(graph, node, organization.wikidata);
  return node;
}

function mapPerson(graph: ArticleGraph, person: PersonEntity): NamedNode {
  const node = personIri(graph.base, person.name, person.of);
  if (graph.claim(node.value)) describe(graph, node, cq.Person, person.name);
  return node;
}

function mapOffice(graph: ArticleGraph, office: OfficeEntity): NamedNode {
  const { of, title } = office;
  const node = officeIri(graph.base, title, of.kind === 'state' ? of.code : of.name);
  if (!graph.claim(node.value)) return node;
  describe(graph, node, cq.Office, title);
  graph.add(node, cq.officeOf, mapEntity(graph, of));
  return node;
}

function mapPlace(graph: ArticleGraph, place: PlaceEntity): NamedNode {
  const node = placeIri(graph.base, place.name);
  if (!graph.claim(node.value)) return node;
  describe(graph, node, cq.Place, place.name);
  if (place.state) graph.add(node, cq.inState, mapState(graph, place.state));
  return node;
}

function describe(graph: ArticleGraph, node: NamedNode, type: NamedNode, label: string): void {
  graph.add(node, rdf.type, type);
  graph.add(node, rdfs.label, string(label));
}

function identify(graph: ArticleGraph, node: NamedNode, wikidata: string | undefined): void {
  const item = wikidata === undefined ? undefined : wikidataItem(wikidata);
  if (item) graph.add(node, owl.sameAs, item);
}
