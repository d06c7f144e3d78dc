import { cq } from '../rdf/vocabulary.generated.ts';

/** The local names of the ontology's classes, properties and values. */
export const ontologyTerms: readonly string[] = Object.keys(cq);
