import { readFileSync } from 'node:fs';
import { Parser } from 'n3';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

export const CQ = 'https://w3id.org/communique/ontology#';

const KINDS = {
  [`${OWL}Class`]: 'class',
  [`${OWL}ObjectProperty`]: 'property',
  [`${OWL}DatatypeProperty`]: 'property',
  [`${SKOS}ConceptScheme`]: 'scheme',
  [`${SKOS}Concept`]: 'concept',
};

/** The terms of ontology.ttl in the order they stand there. */
export function readOntology() {
  const quads = new Parser().parse(readFileSync(new URL('../ontology.ttl', import.meta.url), 'utf8'));
  const terms = [];
  for (const { subject, predicate, object } of quads) {
    const kind = KINDS[object.value];
    if (predicate.value !== RDF_TYPE || !kind || !subject.value.startsWith(CQ)) continue;
    const values = (property) =>
      quads.filter((q) => q.subject.equals(subject) && q.predicate.value === property).map((q) => q.object.value);
    terms.push({
      kind,
      iri: subject.value,
      name: subject.value.slice(CQ.length),
      literal: object.value === `${OWL}DatatypeProperty`,
      label: values(`${RDFS}label`)[0],
      comment: values(`${RDFS}comment`)[0],
      domain: values(`${RDFS}domain`)[0],
      range: values(`${RDFS}range`)[0],
      superClasses: values(`${RDFS}subClassOf`),
      superProperties: values(`${RDFS}subPropertyOf`),
      scheme: values(`${SKOS}inScheme`)[0],
    });
  }
  return terms;
}
