import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { BASE, serveSample } from './serve-sample.ts';

const ask = serveSample();
const root = new URL(BASE).pathname;
const ARTICLE = `${root}article/tass-2025-07-09`;
const subjectsOf = (turtle: string): Set<string> =>
  new Set(new Parser().parse(turtle).map(({ subject }) => subject.value));

describe('an IRI of the graph', () => {
  test.each<[accept: string, type: string, location: string]>([
    ['*/*', 'text/turtle; charset=utf-8', 'turtle'],
    ['application/ld+json', 'application/ld+json', 'jsonld'],
    ['application/rdf+xml', 'application/rdf+xml', 'rdfxml'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8', 'html'],
  ])('is told for Accept: %s as %s', async (accept, type, format) => {
    const response = await ask(`${root}state/RU`, { headers: { Accept: accept } });
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-location')).toBe(`${root}state/RU?format=${format}`);
    expect(response.headers.get('vary')).toMatch(/\bAccept\b/);
    const same = await ask(response.headers.get('content-location') ?? '', {
      headers: { Accept: 'image/png' },
    });
    expect(await same.text()).toBe(await response.text());
  });

  test('of an article is all that it says', async () => {
    const subjects = subjectsOf(await (await ask(ARTICLE)).text());
    expect(subjects).toContain(`https://w3id.org${ARTICLE}`);
    expect([...subjects].filter((iri) => iri.includes('/attribution/')).length).toBeGreaterThan(0);
  });

  test('of every kind dereferences', async () => {
    const article = await (await ask(ARTICLE)).text();
    const iris = [...subjectsOf(article)].filter((iri) => iri.startsWith(BASE) && !iri.includes('#'));
    expect(iris.length).toBeGreaterThan(10);
    for (const iri of iris) {
      const response = await ask(new URL(iri).pathname);
      expect([iri, response.status]).toEqual([iri, 200]);
      expect(subjectsOf(await response.text())).toContain(iri);
    }
  });

  test.each(['state/XX', 'article/../state/RU/', '', 'person/%3Cscript%3E', 'state/RU"', 'article/a%0Ab'])(
    'that the graph does not have is not found: %s',
    async (path) => {
      expect((await ask(root + path)).status).toBe(404);
    },
  );

  test('is refused in a type that it is not told in', async () => {
    expect((await ask(ARTICLE, { headers: { Accept: 'text/csv' } })).status).toBe(406);
  });

  test.each([
    ['*/*', 406],
    ['text/turtle', 200],
  ])(
    'a format that there is none of by that name is refused where anything will do: %s',
    async (accept, status) => {
      const response = await ask(`${ARTICLE}?format=bogus`, { headers: { Accept: accept } });
      expect(response.status).toBe(status);
      expect((await response.text()).includes('There is no format "bogus" here. Offered are turtle')).toBe(
        status === 406,
      );
    },
  );
});

describe('a whole graph', () => {
  test.each<[string, string, number]>([
    [`/data?graph=https://w3id.org${ARTICLE}`, 'GET', 200],
    [`/data?graph=https://w3id.org${ARTICLE}`, 'HEAD', 200],
    ['/data?default', 'GET', 200],
    ['/data?graph=urn:none', 'GET', 404],
    ['/data?graph=a%20b', 'GET', 400],
    ['/data', 'GET', 400],
    ['/data?default&graph=urn:none', 'GET', 400],
    ['/data?default', 'PUT', 405],
    ['/data?default', 'DELETE', 405],
    ['/data?default', 'POST', 405],
  ])('%s by %s gives %i', async (path, method, status) => {
    const response = await ask(path, { method });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    if (method === 'HEAD') expect(await response.text()).toBe('');
  });
});

describe('the ontology, at its own IRI', () => {
  test.each(['/communique/ontology', '/communique/ontology/0.1.0'])('%s', async (path) => {
    expect(subjectsOf(await (await ask(path)).text())).toContain(
      'https://w3id.org/communique/ontology#Meeting',
    );
    const page = await ask(path, { headers: { Accept: 'text/html' } });
    expect(await page.text()).toContain('<dt id="Meeting">');
  });
});

describe('what goes over the wire', () => {
  test('is tagged, and sent once', async () => {
    const first = await ask(ARTICLE);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).not.toBe('');
    const again = await ask(ARTICLE, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('vary')).toMatch(/Accept/);
  });

  test('is packed for those who can unpack it', async () => {
    const response = await ask(ARTICLE, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toMatch(/Accept-Encoding/);
    expect(subjectsOf(await response.text()).size).toBeGreaterThan(5);
  });

  test('may be read by pages of others, and runs nothing', async () => {
    const response = await ask('/.well-known/void');
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    const preflight = await ask('/sparql', { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST');
  });
});
