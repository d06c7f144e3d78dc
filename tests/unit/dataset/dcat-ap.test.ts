import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { describeDataset } from '../../../src/dataset/describe-dataset.ts';
import { parseIri } from '../../../src/rdf/iri.ts';
import { DEFAULT_BASE } from '../../../src/rdf/mint.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { writeTurtleDocument } from '../../../src/serialise/document.ts';

type Value = 'text' | 'size' | `is ${string}`;
type Demand = readonly [property: string, value: Value, min: number, max: number];

/** What DCAT-AP 3.0 (semiceu.github.io/DCAT-AP/releases/3.0.0) demands of properties that a description of ours has. */
const DEMANDS: Readonly<Record<string, readonly Demand[]>> = {
  'dcat:Dataset': [
    ['dcterms:title', 'text', 1, 99],
    ['dcterms:description', 'text', 1, 99],
    ['dcat:distribution', 'is dcat:Distribution', 0, 99],
    ['dcterms:conformsTo', 'is dcterms:Standard', 0, 99],
    ['prov:wasGeneratedBy', 'is prov:Activity', 0, 99],
  ],
  'dcat:Distribution': [
    ['dcat:accessURL', 'is rdfs:Resource', 1, 99],
    ['dcterms:title', 'text', 0, 99],
    ['dcterms:description', 'text', 0, 99],
    ['dcat:byteSize', 'size', 0, 1],
    ['dcterms:format', 'is dcterms:MediaTypeOrExtent', 0, 1],
    ['dcat:mediaType', 'is dcterms:MediaType', 0, 1],
    ['dcat:compressFormat', 'is dcterms:MediaType', 0, 1],
  ],
};

const license = parseIri('https://creativecommons.org/licenses/by/4.0/');
const { iri, quads } = describeDataset(
  { articles: [], triples: 9, subjects: 3, classes: new Map(), properties: new Map() },
  {
    base: DEFAULT_BASE,
    version: '1.0.0',
    files: [
      { name: 'graph.nq.gz', mediaType: 'application/n-quads', gzip: true, bytes: 12 },
      { name: 'graph.jsonld', mediaType: 'application/ld+json', bytes: 0 },
      { name: 'graph.ttl', mediaType: 'text/turtle' },
    ],
    ...(license && { license }),
  },
);
// As others read it.
const read = new Parser().parse([...writeTurtleDocument(quads, iri)].join(''));

const expand = (name: string): string =>
  name.replace(/^(\w+):/u, (_, prefix: keyof typeof prefixes) => prefixes[prefix]);
const objects = (subject: string, property: string): (typeof read)[number]['object'][] =>
  read
    .filter((q) => q.subject.value === subject && q.predicate.value === expand(property))
    .map((q) => q.object);
const instances = (type: string): string[] =>
  read
    .filter((q) => q.predicate.value === expand('rdf:type') && q.object.value === expand(type))
    .map((q) => q.subject.value);

function isRight(object: (typeof read)[number]['object'], value: Value): boolean {
  if (value === 'text')
    return object.termType === 'Literal' && /#(?:string|langString)$/u.test(object.datatype.value);
  if (value === 'size')
    return object.termType === 'Literal' && object.datatype.value.endsWith('#nonNegativeInteger');
  return object.termType === 'NamedNode' && instances(value.slice('is '.length)).includes(object.value);
}

describe.each(Object.entries(DEMANDS))('every %s', (type, demands) => {
  test('is there', () => expect(instances(type).length).toBeGreaterThan(0));
  test.each(demands)('has %s, which %s, from %d to %d times', (property, value, min, max) => {
    for (const subject of instances(type)) {
      const found = objects(subject, property);
      expect(found.length).toBeGreaterThanOrEqual(min);
      expect(found.length).toBeLessThanOrEqual(max);
      for (const object of found) expect(isRight(object, value), `${object.value}`).toBe(true);
    }
  });
});

test('the licence is one', () => {
  expect(objects(iri, 'dcterms:license').map(({ value }) => value)).toEqual(
    instances('dcterms:LicenseDocument'),
  );
});
