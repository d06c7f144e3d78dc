import { CQ, readOntology } from './read-ontology.mjs';
import { writeOrCheck } from './write-or-check.mjs';

/** Terms of other vocabularies in the data, beside the ontology's own. */
const FOREIGN = {
  id: '@id',
  type: '@type',
  cq: CQ,
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  wd: 'http://www.wikidata.org/entity/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  label: 'rdfs:label',
  sameAs: { '@id': 'owl:sameAs', '@type': '@id' },
  Context: 'nif:Context',
  RFC5147String: 'nif:RFC5147String',
  Sentence: 'nif:Sentence',
  anchorOf: 'nif:anchorOf',
  beginIndex: { '@id': 'nif:beginIndex', '@type': 'xsd:nonNegativeInteger' },
  endIndex: { '@id': 'nif:endIndex', '@type': 'xsd:nonNegativeInteger' },
  referenceContext: { '@id': 'nif:referenceContext', '@type': '@id' },
  sentence: { '@id': 'nif:sentence', '@type': '@id' },
  facts: { '@reverse': 'cq:assertedIn' },
};

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const CONCEPT = 'http://www.w3.org/2004/02/skos/core#Concept';

/** Strings and literals of several types take no `@type`: a value then says its own. */
function definitionOf({ name, kind, literal, range }) {
  const id = `cq:${name}`;
  if (kind !== 'property') return id;
  if (!literal) return { '@id': id, '@type': range === CONCEPT ? '@vocab' : '@id' };
  if (!range.startsWith(XSD) || range === `${XSD}string`) return id;
  return { '@id': id, '@type': `xsd:${range.slice(XSD.length)}` };
}

const own = Object.fromEntries(readOntology().map((term) => [term.name, definitionOf(term)]));
const clash = Object.keys(own).find((name) => name in FOREIGN);
if (clash) throw new Error(`${clash} would mean two things in the context`);

writeOrCheck(
  new URL('../context.jsonld', import.meta.url),
  `${JSON.stringify({ '@context': { ...FOREIGN, ...own } }, undefined, 2)}\n`,
);
