/** The part of rdf-ext that we use; the package ships no types. */
declare module 'rdf-ext' {
  import type { DatasetCore, Quad } from '@rdfjs/types';

  const rdf: { dataset(quads?: Iterable<Quad>): DatasetCore };
  export default rdf;
}
