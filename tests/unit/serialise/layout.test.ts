import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { writeTurtleDocument } from '../../../src/serialise/document.ts';
import { orderQuads } from '../../../src/serialise/order-quads.ts';
import { SERIALISERS } from '../../../src/serialise/serialise.ts';
import { write } from './read-back.ts';

const { namedNode, quad } = DataFactory;
const A = 'https://example.org/article/1';

/** A small graph in the wrong order. */
const quads = new Parser({ format: 'application/trig' }).parse(`
  @prefix cq: <${prefixes.cq}> . @prefix nif: <${prefixes.nif}> . @prefix rdfs: <${prefixes.rdfs}> .
  <${A}> {
    <${A}#char=10,12> a nif:RFC5147String, cq:Evidence ; nif:anchorOf "a \\"b\\"\\nc" .
    <${A}#char=9,30> nif:beginIndex "9"^^<${prefixes.xsd}nonNegativeInteger> .
    <https://example.org/state/NO> rdfs:label "Norway" ; a cq:State .
    <${A}/meeting/1> cq:participant <https://example.org/state/NO>, <https://example.org/state/FI> ; a cq:Meeting ;
      cq:status cq:occurred ; cq:assertedIn <${A}> ; cq:date "2025-03"^^<${prefixes.xsd}gYearMonth> ; cq:hop 1 .
    <${A}> a nif:Context, cq:Article .
  }`);

const blocks = (indent: string): string => `<${A}> a cq:Article , nif:Context .

<${A}/meeting/1> a cq:Meeting ;
    cq:assertedIn <${A}> ;
    cq:date "2025-03"^^xsd:gYearMonth ;
    cq:hop 1 ;
    cq:participant <https://example.org/state/FI> ,
        <https://example.org/state/NO> ;
    cq:status cq:occurred .

<https://example.org/state/NO> a cq:State ;
    rdfs:label "Norway" .

<${A}#char=9,30> nif:beginIndex "9"^^xsd:nonNegativeInteger .

<${A}#char=10,12> a cq:Evidence , nif:RFC5147String ;
    nif:anchorOf "a \\"b\\"\\nc"${indent}`;

test('Turtle reads from the article to its facts, whom they name, and the words in their order', async () => {
  const text = await write([quads], 'turtle');
  expect(text.slice(0, text.indexOf('\n\n') + 1)).toBe(
    ['cq', 'nif', 'owl', 'rdfs', 'wd', 'xsd']
      .map((prefix) => `@prefix ${prefix}: <${prefixes[prefix as keyof typeof prefixes]}> .\n`)
      .join(''),
  );
  expect(text.slice(text.indexOf('\n\n') + 2)).toBe(blocks(' .\n'));
});

test("TriG puts the same into the article's graph, without the keyword GRAPH", async () => {
  const text = await write([quads, quads], 'trig');
  const graph = `<${A}> {\n${blocks('\n}\n')}`;
  expect(text.slice(text.indexOf('\n\n') + 2)).toBe(`${graph}\n${graph}`);
});

test('N-Quads are lines in order, so files concatenate', async () => {
  const lines = (await write([quads], 'nquads')).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines).toEqual([...lines].sort());
  expect(lines).toHaveLength(quads.length);
});

test('JSON-LD carries its context, names concepts plainly, and opens each node with its id', async () => {
  const document = JSON.parse(await write([quads], 'jsonld'));
  expect(document['@context'].status).toEqual({ '@id': 'cq:status', '@type': '@vocab' });
  const [graph] = document['@graph'];
  expect(Object.keys(graph)).toEqual(['id', '@graph']);
  expect(graph['@graph'].map((node: object) => Object.keys(node)[0])).toEqual(Array(5).fill('id'));
  expect(graph['@graph'].find(({ type }: { type: string }) => type === 'Meeting')).toEqual({
    id: `${A}/meeting/1`,
    type: 'Meeting',
    assertedIn: A,
    date: { type: 'xsd:gYearMonth', '@value': '2025-03' },
    hop: 1,
    participant: ['https://example.org/state/FI', 'https://example.org/state/NO'],
    status: 'occurred',
  });
});

test('the framed tree holds facts in their article and what they name in them', async () => {
  const document = JSON.parse(await write([quads], 'jsonld', { frame: 'article' }));
  expect(document['@graph']).toEqual([
    {
      id: A,
      type: ['Article', 'Context'],
      facts: [
        {
          id: `${A}/meeting/1`,
          type: 'Meeting',
          assertedIn: A,
          date: { type: 'xsd:gYearMonth', '@value': '2025-03' },
          hop: 1,
          participant: [
            'https://example.org/state/FI',
            { id: 'https://example.org/state/NO', type: 'State', label: 'Norway' },
          ],
          status: 'occurred',
        },
      ],
    },
  ]);
});

describe('the order of quads', () => {
  test('has each once', () => {
    expect(orderQuads([...quads, ...quads])).toHaveLength(quads.length);
  });

  test('is the same whatever it was', () => {
    expect(orderQuads([...quads].reverse())).toEqual(orderQuads(quads));
  });
});

describe('a document', () => {
  const root = 'https://example.org/z';
  const titled = (iri: string, title: string): Quad =>
    quad(namedNode(iri), namedNode(`${prefixes.dcterms}title`), DataFactory.literal(title));
  const whole = [titled('https://example.org/a', 'A'), titled(`${root}/part`, 'Part'), titled(root, 'Z')];
  const opening = `@prefix dcterms: <${prefixes.dcterms}> .

<${root}> dcterms:title "Z" .

<${root}/part> dcterms:title "Part" .

<https://example.org/a> dcterms:title "A" .
`;

  test('declares the prefixes it uses, and opens with its root', () => {
    expect([...writeTurtleDocument(whole, root)]).toEqual([opening]);
  });

  test('goes on part by part, in full where a part has what is not declared', () => {
    const label = quad(
      namedNode(`${root}/2`),
      namedNode(`${prefixes.rdfs}label`),
      DataFactory.literal('Two'),
    );
    const parts = [[titled(`${root}/1`, 'One')], [label]];
    expect([...writeTurtleDocument(whole, root, parts)]).toEqual([
      opening,
      `\n<${root}/1> dcterms:title "One" .\n`,
      `\n<${root}/2> <${prefixes.rdfs}label> "Two" .\n`,
    ]);
  });
});

test('every format has its own extension and media type', () => {
  const all = Object.values(SERIALISERS).map(({ extension, mediaType }) => `${extension} ${mediaType}`);
  expect(all).toEqual([
    'ttl text/turtle',
    'trig application/trig',
    'nq application/n-quads',
    'jsonld application/ld+json',
  ]);
});
