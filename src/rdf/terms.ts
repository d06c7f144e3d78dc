import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { prefixes } from './prefixes.ts';

const { namedNode } = DataFactory;

/** Terms of other vocabularies that our data uses. */
export const rdf = {
  type: namedNode(`${prefixes.rdf}type`) as NamedNode,
};

export const rdfs = {
  label: namedNode(`${prefixes.rdfs}label`) as NamedNode,
  subClassOf: namedNode(`${prefixes.rdfs}subClassOf`) as NamedNode,
};

export const owl = {
  sameAs: namedNode(`${prefixes.owl}sameAs`) as NamedNode,
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

/** A Wikidata item by its id, or nothing where the id is none. */
export function wikidataItem(id: string): NamedNode | undefined {
  return /^Q[1-9]\d*$/.test(id) ? namedNode(prefixes.wd + id) : undefined;
}
