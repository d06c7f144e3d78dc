import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { RECORD_KINDS } from '../../../src/evaluate/records.ts';
import {
  FACT_KINDS as KINDS_OF_FACTS,
  MEETING_KINDS,
  SPEECH_ACTS,
  STATUSES as STATUSES_OF_FACTS,
} from '../../../src/model/fact.ts';
import { FACT_KINDS, STATUSES } from '../../../src/rdf/fact-names.ts';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { CQ, cq } from '../../../src/rdf/vocabulary.generated.ts';
import { sampleGraph } from '../../samples/sample-graph.ts';

const { owl, rdfs, sh, skos, xsd } = prefixes;
const TYPE = `${prefixes.rdf}type`;

const parse = (name: string): Quad[] =>
  new Parser().parse(readFileSync(new URL(`../../../ontology/${name}`, import.meta.url), 'utf8'));
const ontology = parse('ontology.ttl');
const shapes = parse('shapes.ttl');

const subjects = (quads: readonly Quad[], predicate: string, object: string): string[] =>
  quads
    .filter((q) => q.predicate.value === predicate && q.object.value === object)
    .map((q) => q.subject.value);
const objects = (quads: readonly Quad[], subject: string, predicate: string): string[] =>
  quads
    .filter((q) => q.subject.value === subject && q.predicate.value === predicate)
    .map((q) => q.object.value);

/** Of our own: terms of others are declared for reasoners alone. */
const ownOf = (type: string): string[] => subjects(ontology, TYPE, type).filter((iri) => iri.startsWith(CQ));
const classes = ownOf(`${owl}Class`);
const objectProperties = ownOf(`${owl}ObjectProperty`);
const dataProperties = subjects(ontology, TYPE, `${owl}DatatypeProperty`);
const properties = [...objectProperties, ...dataProperties];
const schemes = subjects(ontology, TYPE, `${skos}ConceptScheme`);
const concepts = subjects(ontology, TYPE, `${skos}Concept`);

test('statuses and kinds of meeting and speech act are the concepts of their schemes, in each list', () => {
  const names = (scheme: string): string[] =>
    subjects(ontology, `${skos}inScheme`, `${CQ}${scheme}`).map((iri) => iri.slice(CQ.length));
  expect(names('statuses')).toEqual(STATUSES);
  expect(STATUSES_OF_FACTS).toEqual(STATUSES);
  expect(FACT_KINDS).toEqual(KINDS_OF_FACTS);
  expect(RECORD_KINDS).toEqual(FACT_KINDS);
  expect(names('meetingKinds').sort()).toEqual([...MEETING_KINDS].sort());
  expect(names('speechActs').sort()).toEqual([...SPEECH_ACTS].sort());
});

describe('every term', () => {
  const terms = [...classes, ...properties, ...schemes, ...concepts];

  test('has one label, which is its name in words, and one comment that is a sentence', () => {
    for (const term of terms) {
      const [label = '', ...otherLabels] = objects(ontology, term, `${rdfs}label`);
      const [comment = '', ...otherComments] = objects(ontology, term, `${rdfs}comment`);
      expect([otherLabels, otherComments], term).toEqual([[], []]);
      expect(term.slice(CQ.length).toLowerCase(), term).toBe(label.replaceAll(/[ -]/g, '').toLowerCase());
      expect(comment, term).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('is in the vocabulary, and the vocabulary has no other', () => {
    expect(
      Object.values(cq)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...new Set(terms)].sort());
  });
});

describe('what cannot be both', () => {
  const supersOf = (iri: string): string[] => [
    iri,
    ...objects(ontology, iri, `${rdfs}subClassOf`).flatMap(supersOf),
  ];
  const stated = ontology.filter((q) => q.predicate.value === `${owl}disjointWith`);
  const areDisjoint = (a: string, b: string): boolean =>
    supersOf(a).some((x) =>
      supersOf(b).some((y) =>
        stated.some(({ subject, object }) =>
          [`${x} ${y}`, `${y} ${x}`].includes(`${subject.value} ${object.value}`),
        ),
      ),
    );

  test('a class is never disjoint with itself: each can have instances', () => {
    expect(classes.filter((each) => areDisjoint(each, each))).toEqual([]);
  });

  test('all classes are apart but those above one another, and a state, which is a place as well', () => {
    const pairs = classes.flatMap((a, at) => classes.slice(at + 1).map((b) => [a, b] as const));
    const together = pairs.filter(
      ([a, b]) => !areDisjoint(a, b) && !supersOf(a).includes(b) && !supersOf(b).includes(a),
    );
    const names = together.map((pair) => pair.map((iri) => iri.slice(CQ.length)).join(' '));
    expect(names.sort()).toEqual(['Body Place', 'Party Place']);
  });

  test('no thing of the sample graph is of two such classes', () => {
    const graph = new Parser().parse(readFileSync(sampleGraph, 'utf8'));
    const types = new Map<string, Set<string>>();
    for (const { subject, predicate, object } of graph)
      if (predicate.value === TYPE && classes.includes(object.value))
        types.set(subject.value, (types.get(subject.value) ?? new Set()).add(object.value));
    const wrong = [...types].filter(([, own]) =>
      [...own].some((a) => [...own].some((b) => areDisjoint(a, b))),
    );
    expect(types.size).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});

test('the ontology is small', () => {
  expect(classes.length).toBeLessThanOrEqual(24);
  expect(properties.length).toBeLessThanOrEqual(81);
});

describe('every property', () => {
  test('has one domain and one range', () => {
    for (const property of properties) {
      expect(objects(ontology, property, `${rdfs}domain`), property).toHaveLength(1);
      const [range = '', ...others] = objects(ontology, property, `${rdfs}range`);
      expect(others, property).toEqual([]);
      const isLiteral = range.startsWith(xsd) || range === `${rdfs}Literal`;
      expect(isLiteral, property).toBe(dataProperties.includes(property));
    }
  });

  test('is looked at by a shape', () => {
    const paths = new Set(shapes.filter((q) => q.predicate.value === `${sh}path`).map((q) => q.object.value));
    expect(properties.filter((property) => !paths.has(property))).toEqual([]);
  });
});

describe('every scheme', () => {
  test('is a SKOS scheme whose concepts are its own', () => {
    for (const concept of concepts) {
      const [scheme = '', ...others] = objects(ontology, concept, `${skos}inScheme`);
      expect(others).toEqual([]);
      expect(schemes).toContain(scheme);
      expect(objects(ontology, concept, `${skos}topConceptOf`)).toEqual([scheme]);
    }
  });

  const lists: [property: string, scheme: string, more?: string][] = [
    ['status', 'statuses'],
    ['meetingKind', 'meetingKinds'],
    ['mode', 'modes'],
    ['speechAct', 'speechActs'],
    ['dateBasis', 'dateBases'],
    ['role', 'roles'],
    ['stage', 'stages', 'statuses'],
    ['nature', 'natures'],
  ];
  test.each(lists)('the shape of %s allows what %s has, and no more', (property, ...its) => {
    const allowed = subjects(shapes, `${sh}path`, CQ + property)
      .flatMap((node) => objects(shapes, node, `${sh}in`))
      .flatMap(readList);
    const known = its.flatMap((scheme) => subjects(ontology, `${skos}inScheme`, CQ + scheme));
    expect(allowed.sort()).toEqual(known.sort());
  });

  test('has its shape in the table above', () => {
    expect(schemes.map((scheme) => scheme.slice(CQ.length)).sort()).toEqual(
      lists.map(([, scheme]) => scheme).sort(),
    );
  });
});

function readList(node: string): string[] {
  const [first] = objects(shapes, node, `${prefixes.rdf}first`);
  const [rest = ''] = objects(shapes, node, `${prefixes.rdf}rest`);
  return first === undefined ? [] : [first, ...readList(rest)];
}

describe('shapes', () => {
  test('target every class that has instances', () => {
    const targets = shapes.filter((q) => q.predicate.value === `${sh}targetClass`).map((q) => q.object.value);
    expect(classes.filter((each) => !targets.includes(each))).toEqual([]);
  });

  test('say what is wrong in a sentence', () => {
    const stated = shapes.filter(
      (q) => q.predicate.value === `${sh}property` && q.subject.termType === 'NamedNode',
    );
    for (const { object } of stated) {
      const [message = '', ...others] = objects(shapes, object.value, `${sh}message`);
      expect(others).toEqual([]);
      expect(message).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('use no term of ours that the ontology lacks', () => {
    const used = shapes.flatMap((q) => [q.subject.value, q.object.value]).filter((iri) => iri.startsWith(CQ));
    const known = new Set(Object.values(cq).map(({ value }) => value));
    expect(used.filter((iri) => !known.has(iri))).toEqual([]);
  });
});

describe('the context', () => {
  const context: Record<string, string | Record<string, string>> = JSON.parse(
    readFileSync(new URL('../../../ontology/context.jsonld', import.meta.url), 'utf8'),
  )['@context'];

  test('has every term under its own name', () => {
    for (const [name, { value }] of Object.entries(cq)) {
      const definition = context[name];
      const id = typeof definition === 'object' ? definition['@id'] : definition;
      expect(id?.replace('cq:', CQ), name).toBe(value);
    }
  });

  const types: [name: string, type: string | undefined][] = [
    ['status', '@vocab'],
    ['role', '@vocab'],
    ['participant', '@id'],
    ['url', '@id'],
    ['published', 'xsd:date'],
    ['earliest', 'xsd:date'],
    ['former', 'xsd:boolean'],
    ['hop', 'xsd:integer'],
    ['confidence', 'xsd:decimal'],
    ['beginIndex', 'xsd:nonNegativeInteger'],
    ['date', undefined],
    ['content', undefined],
  ];
  test.each(types)('%s takes values of the type %s', (name, type) => {
    const definition = context[name];
    expect(typeof definition === 'object' ? definition['@type'] : undefined).toBe(type);
  });
});

describe('the alignments', () => {
  const alignments = parse('alignments.ttl').filter((q) => q.subject.value.startsWith(CQ));

  test('are of terms that the ontology has', () => {
    const known = new Set(Object.values(cq).map(({ value }) => value));
    expect(alignments.filter(({ subject }) => !known.has(subject.value))).toEqual([]);
  });

  test('leave out no class', () => {
    const aligned = new Set(alignments.map(({ subject }) => subject.value));
    expect(classes.filter((each) => !aligned.has(each))).toEqual([]);
  });

  const others = ['schema', 'prov', 'sem', 'org', 'foaf', 'nif', 'dcterms', 'wd'] as const;
  test.each(others)('reach %s', (prefix) => {
    expect(alignments.some(({ object }) => object.value.startsWith(prefixes[prefix]))).toBe(true);
  });

  test('say subclass, subproperty, close or related, and nothing stronger', () => {
    const predicates = new Set(alignments.map(({ predicate }) => predicate.value));
    expect([...predicates].sort()).toEqual(
      [`${rdfs}subClassOf`, `${rdfs}subPropertyOf`, `${skos}closeMatch`, `${skos}relatedMatch`].sort(),
    );
  });
});
