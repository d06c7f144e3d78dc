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
import { geonamesFeature, owl, rdf, rdfs, wikidataItem } from '../rdf/terms.ts';
import { cq } from '../rdf/vocabulary.generated.ts';
import type { ArticleGraph } from './article-graph.ts';

/**
 * Gives the entity's IRI, and sees to it that the article's graph describes the entity. One mention may know what another
 * does not (a publisher of the metadata is but a name), so each adds what is still missing.
 */
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
  describe(graph, node, cq.State, state.name);
  graph.addFirst(node, cq.code, string(state.code));
  identify(graph, node, state.wikidata);
  return node;
}

function mapOrganization(graph: ArticleGraph, organization: OrganizationEntity): NamedNode {
  const node = organizationIri(graph.base, organization.name);
  describe(graph, node, cq.Organization, organization.name);
  if (organization.fullName) graph.addFirst(node, cq.fullName, string(organization.fullName));
  if (organization.of) graph.addFirst(node, cq.belongsTo, mapState(graph, organization.of));
  identify(graph, node, organization.wikidata);
  return node;
}

function mapPerson(graph: ArticleGraph, person: PersonEntity): NamedNode {
  const node = personIri(graph.base, person.name, person.of);
  describe(graph, node, cq.Person, person.name);
  return node;
}

function mapOffice(graph: ArticleGraph, office: OfficeEntity): NamedNode {
  const node = officeIri(graph.base, office.title, office.of);
  describe(graph, node, cq.Office, office.title);
  graph.addFirst(node, cq.officeOf, mapEntity(graph, office.of));
  return node;
}

function mapPlace(graph: ArticleGraph, place: PlaceEntity): NamedNode {
  const node = placeIri(graph.base, place.name);
  describe(graph, node, cq.Place, place.name);
  if (place.state) graph.addFirst(node, cq.inState, mapState(graph, place.state));
  if (place.geonames !== undefined) graph.addFirst(node, owl.sameAs, geonamesFeature(place.geonames));
  return node;
}

function describe(graph: ArticleGraph, node: NamedNode, type: NamedNode, label: string): void {
  graph.addFirst(node, rdf.type, type);
  graph.addFirst(node, rdfs.label, string(label));
}

function identify(graph: ArticleGraph, node: NamedNode, wikidata: string | undefined): void {
  const item = wikidata === undefined ? undefined : wikidataItem(wikidata);
  if (item) graph.addFirst(node, owl.sameAs, item);
}
