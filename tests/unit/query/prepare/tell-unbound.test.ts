import { expect, test } from 'vitest';
import { knownPrefixes } from '../../../../src/query/known-prefixes.ts';
import { parseQuery } from '../../../../src/query/prepare/parse-query.ts';
import { tellUnbound } from '../../../../src/query/prepare/tell-unbound.ts';

const tell = (query: string): string[] => tellUnbound(parseQuery(query, knownPrefixes));

test.each([
  ['SELECT ?nme { ?s cq:name ?name }', ['?nme a value. Did you mean ?name?']],
  ['SELECT ?name ?zzz { ?s cq:name ?name }', ['?zzz a value.']],
  ['SELECT ?s { ?s cq:name ?name FILTER(?naem = "x") }', ['?naem a value. Did you mean ?name?']],
  ['SELECT ?s { ?s cq:name ?name } ORDER BY ?nam', ['?nam a value. Did you mean ?name?']],
  ['SELECT (COUNT(?x) AS ?n) { ?s cq:name ?name }', ['?x a value.']],
  ['CONSTRUCT { ?s cq:name ?nme } { ?s cq:name ?name }', ['?nme a value. Did you mean ?name?']],
  ['DESCRIBE ?a { ?s cq:name ?name }', ['?a a value.']],
  ['SELECT (?labl AS ?l) { ?s rdfs:label ?label }', ['?labl a value. Did you mean ?label?']],
])('%s warns', (query, expected) => {
  expect(tell(query)).toEqual(expected.map((text) => `Nothing in the query gives ${text}`));
});

test.each([
  'SELECT * { ?s ?p ?o }',
  'SELECT ?s ?n { ?s cq:name ?name BIND(STR(?name) AS ?n) }',
  'SELECT ?s ?x { VALUES ?x { 1 2 } ?s cq:name ?name }',
  'SELECT ?x { ?s cq:name ?name } VALUES ?x { 1 }',
  'SELECT ?s ?label { ?s a cq:Person OPTIONAL { ?s rdfs:label ?label } }',
  'SELECT ?n (COUNT(*) AS ?c) { ?s cq:name ?name } GROUP BY (STR(?name) AS ?n) HAVING(?c > 1) ORDER BY DESC(?c)',
  'SELECT ?g { GRAPH ?g { ?s ?p ?o } }',
  'SELECT ?m { { SELECT (MAX(?d) AS ?m) { ?e cq:date ?d } } }',
  'SELECT ?s { ?s a cq:Person FILTER NOT EXISTS { ?t cq:holder ?s } }',
  'SELECT ?o { ?s cq:attribution/cq:relayedBy* ?o }',
  'ASK { ?s ?p ?o }',
])('%s does not', (query) => {
  expect(tell(query)).toEqual([]);
});
