import { describe, expect, test } from 'vitest';
import { knownPrefixes } from '../../../../src/query/known-prefixes.ts';
import type { PrepareOptions } from '../../../../src/query/prepare/prepare-query.ts';
import { prepareQuery } from '../../../../src/query/prepare/prepare-query.ts';
import { CQ, cq } from '../../../../src/rdf/vocabulary.generated.ts';

const plain: PrepareOptions = {
  prefixes: knownPrefixes,
  terms: { namespace: CQ, names: new Set(Object.keys(cq)) },
  maxRows: 100,
};

function prepare(text: string, bind: Record<string, string> = {}): string {
  return prepareQuery(text, { ...plain, bind }).text.replace(/\s+/g, ' ');
}

describe('what is wrong, where, and what to do', () => {
  test.each([
    ['', 'query-syntax', 1, 1, ''],
    ['# only a comment', 'query-syntax', 1, 1, ''],
    ['SELECT ?x { ?x a cq:Meetin }', 'unknown-term', 1, 18, 'cq:Meeting'],
    [
      'PREFIX q: <https://w3id.org/communique/ontology#>\nASK {\n  ?x q:participants ?y }',
      'unknown-term',
      3,
      6,
      'cq:participant',
    ],
    ['SELECT ?x { ?x a # foo:x\n foo:Bar }', 'unknown-prefix', 2, 2, 'foaf:'],
    ['INSERT DATA { <x:a> <x:b> 1 }', 'read-only', 1, 1, 'SELECT'],
    ['PREFIX x: <x:>\nDELETE WHERE { ?s ?p ?o }', 'read-only', 2, 1, 'SELECT'],
    ['LOAD <http://example.org/data>', 'read-only', 1, 1, 'SELECT'],
    ['CLEAR ALL', 'read-only', 1, 1, 'SELECT'],
    ['SELECT * {\n  SERVICE SILENT <http://example.org/> { ?s ?p ?o } }', 'read-only', 2, 3, 'SELECT'],
    [`SELECT * ${'{'.repeat(800)}?s ?p ?o${'}'.repeat(800)}`, 'query-size', 1, 110, 'Flatten'],
    [`ASK { FILTER(${'('.repeat(200)}1${')'.repeat(200)}) }`, 'query-size', 1, 112, 'Flatten'],
    [`ASK { FILTER(${Array(1000).fill('1').join('+')} = 2) }`, 'query-size', undefined, undefined, 'VALUES'],
    [`ASK { ?s ${Array(1000).fill('cq:place').join('/')} ?o }`, 'query-size', undefined, undefined, '+ or *'],
    [`ASK { ?s ?p "${'x'.repeat(250_001)}" }`, 'query-size', undefined, undefined, 'parts'],
  ])('case %#', (text, code, line, column, remedy) => {
    expect(() => prepare(text)).toThrow(expect.objectContaining({ code, line, column }));
    expect(() => prepare(text)).toThrow(
      expect.objectContaining(remedy ? { remedy: expect.stringContaining(remedy) } : {}),
    );
  });

  test.each([
    [
      'SELECT ?x WHERE {\n  ?x a ?y .\n  FITLER(?y = 1)\n}',
      3,
      3,
      'unexpected "FITLER"',
      'Did you mean FILTER?',
    ],
    ['SELECT ?x\nWHERE { ?x a ?y', 2, 16, 'the query ends too early', 'Close'],
    ['SELECT ?x { ?x ?p ?o } LIMIT x', 1, 30, 'unexpected "x"', ''],
    ['SELECT * {\r\n # no object }\r\n ?s ?p }', 3, 8, 'unexpected "}"', ''],
    ['SELECT ?x { ?x a <here> }', 1, 18, '<here> is a relative IRI and the query has no BASE', 'BASE'],
    ['SELECT ?x { ?x a "open }', 1, 18, 'unexpected "\\""', ''],
  ])('the fault the engine confirms or overrides: %s', (text, line, column, message, remedy) => {
    expect(prepareQuery(text, plain).fault).toMatchObject({
      code: 'query-syntax',
      line,
      column,
      message,
      remedy: expect.stringContaining(remedy),
    });
  });
});

test.each([
  [
    'names that only look like updates',
    'SELECT ?insert { ?insert cq:name "DROP ALL; LOAD <x>" } # CLEAR',
    '?insert cq:name "DROP ALL; LOAD <x>"',
  ],
  [
    'missing prefixes',
    'ASK { ?x rdfs:label "x" }',
    'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ASK',
  ],
  ['a prefix declared otherwise', 'PREFIX cq: <x:> ASK { ?x cq:y 1 }', 'PREFIX cq: <x:>'],
  ['a cap on rows, and one more', 'SELECT ?x { ?x ?p ?o }', 'LIMIT 101'],
  ['a smaller limit of its own', 'SELECT ?x { ?x ?p ?o } LIMIT 7', 'LIMIT 7'],
  [
    'columns in the order written',
    'SELECT * { ?z ?b ?a FILTER(?c) OPTIONAL { ?a ?y ?d } }',
    'SELECT ?z ?b ?a ?y ?d WHERE',
  ],
  ['several HAVING conditions', 'SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (1=1) (2=2)', '&&'],
  [
    'an operation before IN',
    'ASK { ?s ?p ?o FILTER((?o || ?p) IN (1, 2)) }',
    'COALESCE(?o || ?p) IN(1 , 2 )',
  ],
  ['escapes in local names', 'ASK { ?s wd:c\\~z ?o }', '<http://www.wikidata.org/entity/c~z>'],
])('keeps or adds %s', (_, text, expected) => {
  expect(prepare(text)).toContain(expected);
});

describe('bindings', () => {
  const query = 'SELECT ?x ?y { ?x cq:name ?y }';
  test.each([
    ['<http://example.org/a>', '?x cq:name <http://example.org/a>.'],
    ['cq:Meeting', '?x cq:name cq:Meeting.'],
    ['"Oslo"', '?x cq:name "Oslo".'],
    ['"Oslo"@EN', '?x cq:name "Oslo"@en.'],
    ['"2025-07-12"^^xsd:date', '"2025-07-12"^^xsd:date'],
    ['12', '?x cq:name 12 .'],
    ['-1.5', '"-1.5"^^xsd:decimal'],
    ['true', '"true"^^xsd:boolean'],
    ['Anna Laine', '?x cq:name "Anna Laine".'],
    ['note: no prefix', '"note: no prefix"'],
    ['constructor:x', '"constructor:x"'],
    ['" . ?s ?p ?o } #', '"\\" . ?s ?p ?o } #"'],
    ['"a" . } DROP ALL #"', '"a\\" . } DROP ALL #'],
    ['\\" } # \n', '"\\\\\\" } # \\n"'],
  ])('%s', (value, expected) => {
    expect(prepare(query, { y: value })).toContain(expected);
    expect(prepare(query, { '?y': value })).toMatch(/^(PREFIX \S+ \S+ )+SELECT \?x \(.* AS \?y\) WHERE/);
  });

  test.each([
    ['<x y>', 'bind'],
    ['<x:a> ?p ?o } #>', 'bind'],
    ['"a"^^nope:t', 'bind'],
  ])('%s is refused', (value, code) => {
    expect(() => prepare(query, { y: value })).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['a variable that is not there', 'SELECT ?name { ?name ?p ?o }', { nane: '1' }, 'Did you mean ?name?'],
    ['a variable that BIND sets', 'SELECT ?x { BIND(1 AS ?x) }', { x: '1' }, 'patterns'],
    ['a variable that VALUES sets', 'SELECT ?x { VALUES ?x { 1 } }', { x: '1' }, 'patterns'],
    ['a literal for a predicate', 'SELECT ?x { ?x ?p ?o }', { p: 'cq' }, '<iri>'],
    ['a literal for a graph', 'SELECT ?x { GRAPH ?g { ?x ?p ?o } }', { g: '1' }, '<iri>'],
  ])('%s is refused', (_, text, bind, remedy) => {
    expect(() => prepare(text, bind as unknown as Record<string, string>)).toThrow(
      expect.objectContaining({ code: 'bind', remedy: expect.stringContaining(remedy) }),
    );
  });

  test.each([
    ['DESCRIBE ?x', 'DESCRIBE <x:a>'],
    ['SELECT ?y { ?y ?p ?x } ORDER BY ?x ?y', 'ORDER BY (?y)'],
    ['SELECT ?y { ?y ?p ?x } ORDER BY ?x', 'WHERE { ?y ?p <x:a>. } LIMIT'],
    ['SELECT ?x (COUNT(?y) AS ?n) { ?y ?p ?x } GROUP BY ?x', 'SELECT (<x:a> AS ?x) (COUNT(?y) AS ?n)'],
    ['SELECT ?y { ?y ?p ?o FILTER(BOUND(?x) && ?o = ?x) }', '?o = <x:a>'],
    ['SELECT ?y { ?y ?p ?o FILTER NOT EXISTS { ?y ?q ?x } }', 'NOT EXISTS { ?y ?q <x:a>. }'],
    ['SELECT ?y { { SELECT ?x ?y { ?y ?p ?x } } }', 'SELECT ?y WHERE { ?y ?p <x:a>. }'],
    ['CONSTRUCT { ?x a ?t } WHERE { ?x a ?t }', 'CONSTRUCT { <x:a>'],
  ])('reach %s', (text, expected) => {
    expect(prepare(text, { x: '<x:a>' })).toContain(expected);
  });
});

test('SPARQL 1.2 passes round the parser, with its prefixes and without bindings', () => {
  const text = 'SELECT * { << ?s cq:place ?o >> ?p ?x }';
  expect(prepareQuery(text, plain)).toMatchObject({ kind: 'bindings', text: `PREFIX cq: <${CQ}> ${text}` });
  expect(() => prepare(text, { x: '1' })).toThrow(expect.objectContaining({ code: 'bind' }));
  expect(() => prepare(`SELECT * { << ?s ?p ?o >> ?p ?x SERVICE <x:y> {} }`)).toThrow(
    expect.objectContaining({ code: 'read-only' }),
  );
});
