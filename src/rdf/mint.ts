import { createHash } from 'node:crypto';
import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Iri } from './iri.ts';
import { slug } from './slug.ts';
import { toWellFormed } from './well-formed.ts';

const { namedNode } = DataFactory;

/** Where resources live unless `--base` says otherwise. */
export const DEFAULT_BASE: Iri = 'https://w3id.org/communique/id/' as Iri;

/** Every IRI is a pure function of what it names: graphs made on different machines merge by set union. */
export function articleIri(base: Iri, id: string): NamedNode {
  return namedNode(`${base}article/${encode(id)}`);
}

/** `content` identifies the fact within its article; the same content gives the same IRI. */
export function factIri(article: NamedNode, kind: string, content: readonly string[]): NamedNode {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return namedNode(`${article.value}/${kind}/${hash.slice(0, 12)}`);
}

/** The hop of a fact's attribution, counted from 1. */
export function hopIri(fact: NamedNode, hop: number): NamedNode {
  return namedNode(`${fact.value}/attribution/${hop}`);
}

/** A stretch of the article's text by RFC 5147: `#char=12,34`. */
export function stringIri(article: NamedNode, start: number, end: number): NamedNode {
  return namedNode(`${article.value}#char=${start},${end}`);
}

export function stateIri(base: Iri, code: string): NamedNode {
  return namedNode(`${base}state/${encode(code)}`);
}

export function organizationIri(base: Iri, name: string): NamedNode {
  return namedNode(`${base}organization/${slug(name)}`);
}

/** `of`, whom the person serves, sets two persons of one name apart: a state's code or an organization's name. */
export function personIri(base: Iri, name: string, of?: string): NamedNode {
  return namedNode(`${base}person/${of === undefined ? '-' : owner(of)}/${slug(name)}`);
}

/** What stands in a person's IRI for whom the person serves: a state's code or an organization's slug. */
export function ownerIn(person: string): string | undefined {
  // The base may have a person of its own in it: the last counts.
  const [, owner] = /^.*\/person\/([^/]+)\/[^/]+/.exec(person) ?? [];
  return owner === '-' ? undefined : owner;
}

/** A person whose name and service another person's IRI has taken: with what sets them apart behind it. */
export function personIriLike(person: string, apart: string): string {
  return `${person}/${slug(apart)}`;
}

/** Where the resources that a program concludes from several articles live, and the graph that tells of them. */
export function conclusionsIri(base: Iri): NamedNode {
  return namedNode(`${base}derived`);
}

/** A conclusion of a kind, by what it is about. */
export function conclusionIri(base: Iri, kind: string, content: readonly string[]): NamedNode {
  return factIri(conclusionsIri(base), kind, content);
}

/** A state's code is in capitals and an organization's slug is not: AU is Australia, au the African Union. */
export function officeIri(
  base: Iri,
  title: string,
  of: { readonly name: string; readonly code?: string },
): NamedNode {
  return namedNode(`${base}office/${of.code === undefined ? slug(of.name) : encode(of.code)}/${slug(title)}`);
}

export function placeIri(base: Iri, name: string): NamedNode {
  return namedNode(`${base}place/${slug(name)}`);
}

/** A state's code stays as it is; an organization's name becomes its slug. */
function owner(of: string): string {
  return /^[A-Z]{2}$/.test(of) ? of : slug(of);
}

/**
 * Percent-encodes for one path segment. Browsers take a segment of dots, even of encoded ones, for a way up the path, so
 * it ends in `=`, which no encoded text has.
 */
function encode(text: string): string {
  const encoded = encodeURIComponent(toWellFormed(text));
  return /^\.*$/.test(encoded) ? `${encoded}=` : encoded;
}
