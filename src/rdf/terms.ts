import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { prefixes } from './prefixes.ts';

const { namedNode } = DataFactory;

/** Terms of other vocabularies that our data uses. */
export const rdf = {
  type: namedNode(`${prefixes.rdf}type`) as NamedNode,
};

export const rdfs = {
  Resource: namedNode(`${prefixes.rdfs}Resource`) as NamedNode,
  label: namedNode(`${prefixes.rdfs}label`) as NamedNode,
  subClassOf: namedNode(`${prefixes.rdfs}subClassOf`) as NamedNode,
};

export const owl = {
  sameAs: namedNode(`${prefixes.owl}sameAs`) as NamedNode,
  versionInfo: namedNode(`${prefixes.owl}versionInfo`) as NamedNode,
};

/** NIF 2.0: stretches of text as resources. */
export const nif = {
  Context: namedNode(`${prefixes.nif}Context`) as NamedNode,
  RFC5147String: namedNode(`${prefixes.nif}RFC5147String`) as NamedNode,
  Sentence: namedNode(`${prefixes.nif}Sentence`) as NamedNode,
  anchorOf: namedNode(`${prefixes.nif}anchorOf`) as NamedNode,
  beginIndex: namedNode(`${prefixes.nif}beginIndex`) as NamedNode,
  endIndex: namedNode(`${prefixes.nif}endIndex`) as NamedNode,
  referenceContext: namedNode(`${prefixes.nif}referenceContext`) as NamedNode,
  sentence: namedNode(`${prefixes.nif}sentence`) as NamedNode,
};

/** DCAT 3: data sets and their files. */
export const dcat = {
  Dataset: namedNode(`${prefixes.dcat}Dataset`) as NamedNode,
  Distribution: namedNode(`${prefixes.dcat}Distribution`) as NamedNode,
  accessURL: namedNode(`${prefixes.dcat}accessURL`) as NamedNode,
  byteSize: namedNode(`${prefixes.dcat}byteSize`) as NamedNode,
  compressFormat: namedNode(`${prefixes.dcat}compressFormat`) as NamedNode,
  distribution: namedNode(`${prefixes.dcat}distribution`) as NamedNode,
  mediaType: namedNode(`${prefixes.dcat}mediaType`) as NamedNode,
};

/** Dublin Core. */
export const dcterms = {
  LicenseDocument: namedNode(`${prefixes.dcterms}LicenseDocument`) as NamedNode,
  MediaType: namedNode(`${prefixes.dcterms}MediaType`) as NamedNode,
  MediaTypeOrExtent: namedNode(`${prefixes.dcterms}MediaTypeOrExtent`) as NamedNode,
  Standard: namedNode(`${prefixes.dcterms}Standard`) as NamedNode,
  conformsTo: namedNode(`${prefixes.dcterms}conformsTo`) as NamedNode,
  description: namedNode(`${prefixes.dcterms}description`) as NamedNode,
  format: namedNode(`${prefixes.dcterms}format`) as NamedNode,
  license: namedNode(`${prefixes.dcterms}license`) as NamedNode,
  title: namedNode(`${prefixes.dcterms}title`) as NamedNode,
};

/** PROV-O: what was made of what by whom. */
export const prov = {
  Activity: namedNode(`${prefixes.prov}Activity`) as NamedNode,
  Entity: namedNode(`${prefixes.prov}Entity`) as NamedNode,
  SoftwareAgent: namedNode(`${prefixes.prov}SoftwareAgent`) as NamedNode,
  used: namedNode(`${prefixes.prov}used`) as NamedNode,
  wasAssociatedWith: namedNode(`${prefixes.prov}wasAssociatedWith`) as NamedNode,
  wasGeneratedBy: namedNode(`${prefixes.prov}wasGeneratedBy`) as NamedNode,
};

/** VoID: how much of what a data set holds. */
export const voidTerms = {
  Dataset: namedNode(`${prefixes.void}Dataset`) as NamedNode,
  class: namedNode(`${prefixes.void}class`) as NamedNode,
  classPartition: namedNode(`${prefixes.void}classPartition`) as NamedNode,
  classes: namedNode(`${prefixes.void}classes`) as NamedNode,
  distinctSubjects: namedNode(`${prefixes.void}distinctSubjects`) as NamedNode,
  documents: namedNode(`${prefixes.void}documents`) as NamedNode,
  entities: namedNode(`${prefixes.void}entities`) as NamedNode,
  feature: namedNode(`${prefixes.void}feature`) as NamedNode,
  properties: namedNode(`${prefixes.void}properties`) as NamedNode,
  property: namedNode(`${prefixes.void}property`) as NamedNode,
  propertyPartition: namedNode(`${prefixes.void}propertyPartition`) as NamedNode,
  triples: namedNode(`${prefixes.void}triples`) as NamedNode,
  uriSpace: namedNode(`${prefixes.void}uriSpace`) as NamedNode,
  vocabulary: namedNode(`${prefixes.void}vocabulary`) as NamedNode,
};

/** A feature of GeoNames by its number. */
export const geonamesFeature = (number: string): NamedNode =>
  namedNode(`https://sws.geonames.org/${number}/`);

/** A Wikidata item by its id, or nothing where the id is none. */
export function wikidataItem(id: string): NamedNode | undefined {
  return /^Q[1-9]\d*$/.test(id) ? namedNode(prefixes.wd + id) : undefined;
}
