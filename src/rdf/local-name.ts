/** What stands after the last # of a term's IRI: `planned` of `cq:planned`; all of an IRI without one. */
export const localName = (iri: string): string => iri.replace(/^.*#/u, '');
