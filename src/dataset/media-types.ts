import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';

/** W3C's names of the formats of RDF (https://www.w3.org/ns/formats/). */
const FORMATS: Readonly<Record<string, string>> = {
  'text/turtle': 'Turtle',
  'application/trig': 'TriG',
  'application/n-quads': 'N-Quads',
  'application/ld+json': 'JSON-LD',
};

/** W3C's IRI of a format of RDF, or nothing where the media type is none of RDF. */
export function formatIri(mediaType: string): NamedNode | undefined {
  const name = FORMATS[mediaType];
  return name === undefined ? undefined : DataFactory.namedNode(`http://www.w3.org/ns/formats/${name}`);
}

/** IANA's IRI of a media type, as DCAT 2 asks for. */
export function mediaTypeIri(mediaType: string): NamedNode {
  return DataFactory.namedNode(`https://www.iana.org/assignments/media-types/${mediaType}`);
}
