import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { queryPath, serveSample } from './serve-sample.ts';

const QUICK = 'SELECT ?code { ?s cq:code ?code } ORDER BY ?code LIMIT 1';
/** Each its own query, so that none is known from before. */
const hostile = (n: number): string =>
  `SELECT (COUNT(*) AS ?n${n}) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }`;

describe('a server that is asked too much', () => {
  const ask = serveSample(undefined, { timeoutMs: 1000, waiting: 8, waitMs: 1000 });
  /** However slow the machine, the server comes to answer again. */
  const expectAnswer = (): Promise<void> =>
    expect.poll(async () => (await ask(queryPath(QUICK))).status, { timeout: 60_000 }).toBe(200);

  test('ends what runs too long, refuses what is too much, and goes on', async () => {
    const flood = await Promise.all(Array.from({ length: 30 }, (_, n) => ask(queryPath(hostile(n)))));
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([503]));
    for (const { headers } of flood) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    const texts = await Promise.all(flood.map((response) => response.text()));
    expect(texts.some((text) => text.includes('ran longer than 1000 ms'))).toBe(true);
    expect(texts.some((text) => text.includes('8 queries wait already'))).toBe(true);
    await expectAnswer();
  });

  test('does not try a query again that ran out of time a moment ago', async () => {
    const [first, second] = [await ask(queryPath(hostile(99))), await ask(queryPath(hostile(99)))];
    expect([first.status, second.status]).toEqual([503, 503]);
    expect(await second.text()).toContain('a moment ago');
  });

  test('keeps what kills an engine from its other clients', async () => {
    const nested = `SELECT * { ${'{ '.repeat(99)} ?s ?p ?o ${'} '.repeat(99)} }`;
    const chain = `SELECT * { ?s ?p ?o FILTER (${Array.from({ length: 5000 }, () => '?o = 1').join(' || ')}) }`;
    for (const query of [nested, chain]) {
      const { status } = await ask('/sparql', { method: 'POST', body: new URLSearchParams({ query }) });
      expect([200, 400, 503]).toContain(status);
      await expectAnswer();
    }
  });

  test('outlives clients that go in the middle', async () => {
    const { hostname, port } = new URL((await ask('/.well-known/void')).url);
    for (let n = 0; n < 20; n += 1) {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      socket.write(`GET ${queryPath(hostile(100 + n))} HTTP/1.1\r\nHost: x\r\n\r\n`, () => socket.destroy());
    }
    expect((await ask('/data?default')).status).toBe(200);
  });
});

describe('200 clients at once', () => {
  const ask = serveSample(undefined, { engines: 2, waiting: 256 });

  test('are all answered', async () => {
    const responses = await Promise.all(
      Array.from({ length: 200 }, (_, n) => ask(queryPath(`${QUICK} OFFSET ${n % 2}`))),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
