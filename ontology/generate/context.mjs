import { CQ, readOntology } from './read-ontology.mjs';
import { readPropertyShapes } from './read-shapes.mjs';
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
  facts: { '@reverse': 'cq:assertedIn', '@container': '@set' },
};

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const CONCEPT = 'http://www.w3.org/2004/02/skos/core#Concept';

/** What no shape holds to one value is an array even where it has one. */
const shaped = readPropertyShapes().filter(({ severity }) => severity === 'Violation');
const isSingle = (iri) => shaped.some(({ path, maxCount }) => path === iri && maxCount === 1);

function definitionOf({ name, kind, iri, literal, range }) {
  const id = `cq:${name}`;
  if (kind !== 'property') return id;
  const type = literal ? literalType(range) : range === CONCEPT ? '@vocab' : '@id';
  if (!type && isSingle(iri)) return id;
  return {
    '@id': id,
    ...(type && { '@type': type }),
    ...(!isSingle(iri) && { '@container': '@set' }),
  };
}

/** Strings, and literals of several types, take no `@type`: a value then says its own. */
function literalType(range) {
  return range.startsWith(XSD) && range !== `${XSD}string` ? `xsd:${range.slice(XSD.length)}` : undefined;
}

const own = Object.fromEntries(readOntology().map((term) => [term.name, definitionOf(term)]));
const clash = Object.keys(own).find((name) => name in FOREIGN);
if (clash) throw new Error(`${clash} would mean two things in the context`);

writeOrCheck(
  new URL('../context.jsonld', import.meta.url),
  `${JSON.stringify({ '@context': { ...FOREIGN, ...own } }, undefined, 2)}\n`,
);
