import { describe, expect, test } from 'vitest';
import { BASE, queryPath, serveSample } from './serve-sample.ts';

const ask = serveSample();
const SELECT = 'SELECT ?code { ?s cq:code ?code } ORDER BY ?code LIMIT 1';
const ASK = 'ASK { ?m a cq:Meeting }';
const CONSTRUCT = 'CONSTRUCT { ?s cq:code ?code } WHERE { ?s cq:code ?code } ORDER BY ?code LIMIT 1';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const QUERY = { 'Content-Type': 'application/sparql-query' };
const post = (
  body: NonNullable<RequestInit['body']>,
  headers: Readonly<Record<string, string>>,
): RequestInit => ({ method: 'POST', body, headers });

describe('SPARQL 1.1 Protocol', () => {
  test.each<[string, string, RequestInit | undefined]>([
    ['GET', queryPath(ASK), undefined],
    ['POST of a form', '/sparql', post(new URLSearchParams({ query: ASK }), FORM)],
    [
      'POST of a form in UTF-8',
      '/sparql',
      post(`query=${encodeURIComponent(ASK)}`, {
        'Content-Type': 'application/x-www-form-urlencoded; charset="UTF-8"',
      }),
    ],
    ['POST of the query', '/sparql', post(ASK, QUERY)],
    [
      'POST of the query, the type in capitals',
      '/sparql',
      post(ASK, { 'Content-Type': 'Application/SPARQL-Query; charset=utf-8' }),
    ],
  ])('%s is answered', async (_, path, init) => {
    const response = await ask(path, init);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ boolean: true });
  });

  test.each<[string, string, RequestInit | undefined, number, RegExp]>([
    ['no query', '/sparql?x=1', undefined, 400, /There is no query/],
    ['an empty query', queryPath(''), undefined, 400, /empty/],
    ['two queries', `${queryPath(ASK)}&query=x`, undefined, 400, /more than one query/],
    ['a query as body and in the address', queryPath(ASK), post(ASK, QUERY), 400, /given twice/],
    ['an update', '/sparql', post(new URLSearchParams({ update: 'DROP ALL' }), FORM), 400, /only reads/],
    ['an update as query', queryPath('DROP ALL'), undefined, 400, /1:1: DROP would change the graph/],
    [
      'another server',
      queryPath('SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }'),
      undefined,
      400,
      /SERVICE/,
    ],
    ['broken SPARQL, with its place', queryPath('SELECT ?m {\n ?m a'), undefined, 400, /^2:\d+: /],
    [
      'a term that there is not',
      queryPath('ASK { ?m a cq:Meetings }'),
      undefined,
      400,
      /Did you mean cq:Meeting\?/,
    ],
    ['no UTF-8', '/sparql', post(new Uint8Array([0xff, 0xfe, 0x41, 0]), QUERY), 400, /no UTF-8/],
    [
      'a default graph that is no IRI',
      queryPath(ASK, { 'default-graph-uri': 'a b' }),
      undefined,
      400,
      /no IRI/,
    ],
    ['a body without its type', '/sparql', post(new Blob([ASK]), {}), 415, /No Content-Type/],
    [
      'a body of another type',
      '/sparql',
      post(ASK, { 'Content-Type': 'application/sparql-update' }),
      415,
      /not read here/,
    ],
    [
      'another charset',
      '/sparql',
      post(ASK, { 'Content-Type': 'application/sparql-query; charset=utf-16' }),
      415,
      /in utf-16/,
    ],
    ['a body too long', '/sparql', post('#'.repeat(4_000_001), QUERY), 413, /more than 4000000 bytes/],
    ['rows too many', queryPath('SELECT * { ?a a ?b . ?c a ?d }'), undefined, 400, /more than 1000 rows/],
    [
      'triples too many',
      queryPath('CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }'),
      undefined,
      400,
      /more than 1000 rows/,
    ],
    ['PUT', '/sparql', { method: 'PUT', body: ASK }, 405, /only read/],
  ])('%s is refused', async (_, path, init, status, message) => {
    const response = await ask(path, init);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(message);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });

  const [one, other] = ['tass-2025-07-09', 'reuters-2025-08-15'].map((id) => `${BASE}article/${id}`);
  const merged = `default-graph-uri=${one}&default-graph-uri=${other}`;
  const OPEN = 'SELECT DISTINCT ?a { ?a a cq:Article } ORDER BY ?a';
  const NAMED = 'SELECT DISTINCT ?a { GRAPH ?a { ?a a cq:Article } } ORDER BY ?a';
  test.each<[query: string, dataset: string, found: readonly (string | undefined)[]]>([
    [OPEN, `default-graph-uri=${one}`, [one]],
    [OPEN, merged, [other, one]],
    [OPEN, `named-graph-uri=${one}`, []],
    [NAMED, `named-graph-uri=${one}`, [one]],
    [NAMED, `default-graph-uri=${one}`, []],
    [NAMED, `${merged}&named-graph-uri=${other}`, [other]],
    [`SELECT DISTINCT ?a FROM <${other}> { ?a a cq:Article }`, '', [other]],
    [`SELECT DISTINCT ?a FROM <${other}> { ?a a cq:Article }`, `default-graph-uri=${one}`, [one]],
    [OPEN, 'default-graph-uri=urn:nowhere', []],
  ])('%s over %s', async (query, dataset, found) => {
    const response = await ask(`${queryPath(query)}&${dataset}`, { headers: { Accept: 'text/csv' } });
    expect((await response.text()).trim().split('\r\n').slice(1)).toEqual(found);
  });

  test('graphs merged give what several of them say once', async () => {
    const states = 'SELECT ?code { ?state cq:code ?code FILTER (?code = "RU") }';
    const response = await ask(`${queryPath(states)}&${merged}`, { headers: { Accept: 'text/csv' } });
    expect(await response.text()).toBe('code\r\nRU\r\n');
  });
});

describe('the format', () => {
  test.each<[query: string, accept: string, type: string, start: string]>([
    [SELECT, '*/*', 'application/sparql-results+json', '{"head"'],
    [SELECT, '', 'application/sparql-results+json', '{"head"'],
    [SELECT, 'application/json', 'application/sparql-results+json', '{"head"'],
    [SELECT, 'text/csv, */*;q=0.1', 'text/csv; charset=utf-8', 'code\r\n'],
    [
      SELECT,
      'text/csv;q=0.4, text/tab-separated-values;q=0.5',
      'text/tab-separated-values; charset=utf-8',
      '?code\n',
    ],
    [SELECT, 'text/csv;q=0, text/*', 'application/sparql-results+xml', '<?xml'],
    [SELECT, 'text/turtle, application/sparql-results+xml', 'application/sparql-results+xml', '<?xml'],
    [ASK, 'application/sparql-results+xml', 'application/sparql-results+xml', '<?xml'],
    [CONSTRUCT, '*/*', 'text/turtle; charset=utf-8', '@prefix'],
    [
      CONSTRUCT,
      'application/sparql-results+json;q=0.9, application/ld+json;q=0.1',
      'application/ld+json',
      '[',
    ],
    [CONSTRUCT, 'application/rdf+xml, text/turtle;q=0.9', 'application/rdf+xml', '<?xml'],
    [CONSTRUCT, 'application/n-triples', 'application/n-triples', '<http'],
  ])('of %s for Accept: %s is %s', async (query, accept, type, start) => {
    const response = await ask(queryPath(query), { headers: { Accept: accept } });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('vary')).toContain('Accept');
    expect((await response.text()).slice(0, start.length)).toBe(start);
  });

  test.each([
    [SELECT, 'application/pdf'],
    [SELECT, 'text/turtle'],
    [CONSTRUCT, 'text/csv'],
    [SELECT, '*/*;q=0'],
  ])('of %s is refused for Accept: %s', async (query, accept) => {
    expect((await ask(queryPath(query), { headers: { Accept: accept } })).status).toBe(406);
  });

  test('named in the address goes before Accept', async () => {
    const response = await ask(queryPath(SELECT, { format: 'csv' }), { headers: { Accept: 'text/turtle' } });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });

  test('by a name that is not known leaves it to Accept', async () => {
    const response = await ask(queryPath(CONSTRUCT, { format: 'rdf+xml' }), {
      headers: { Accept: 'application/rdf+xml' },
    });
    expect(response.headers.get('content-type')).toBe('application/rdf+xml');
  });
});

test('the endpoint asked nothing describes itself', async () => {
  const response = await ask('/sparql', { headers: { Accept: 'application/n-triples' } });
  const text = await response.text();
  expect(text).toMatch(/service-description#endpoint> <http:\/\/127\.0\.0\.1:\d+\/sparql> \./);
  expect(text).toContain('<http://www.w3.org/ns/formats/SPARQL_Results_CSV>');
  expect(text).toContain(`#name> <${BASE}article/`);
});
