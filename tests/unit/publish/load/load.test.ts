import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Strategy } from '../../../../src/publish/load/profile/store-profile.ts';
import { type FakeStore, type Fault, type Seen, startFakeStore } from './fake-store.ts';
import { countIn, freshPath, loadInto, makeFile, nquads } from './load-into.ts';

const BOTH = { 'urn:g1': 4, 'urn:g2': 3 };
let fake: FakeStore;
beforeEach(async () => {
  fake = await startFakeStore();
});

const isWrite = ({ path, body }: Seen): boolean => path !== '/query' && body !== '';
const writes = (): Seen[] => fake.seen.filter(isWrite);
/** Misbehaves at the nth write. */
const atWrite = (nth: number, fault: Fault): FakeStore['fault'] => {
  return (request) => (isWrite(request) && writes().length === nth ? fault : undefined);
};

describe('a graph gets into the store', () => {
  const strategies: Strategy[] = ['put', 'quads', 'insert'];
  test.each(strategies)('by %s, whole and once', async (strategy) => {
    const path = makeFile(nquads);
    const report = await loadInto(fake, path, { strategy });
    expect(countIn(fake)).toEqual(BOTH);
    expect(report).toMatchObject({ graphs: 2, triples: 7, fresh: ['urn:g1', 'urn:g2'], resent: 0 });
    expect(report.compared).toEqual({ graphs: 2, triples: 7 });
    await loadInto(fake, path, { strategy });
    expect(countIn(fake)).toEqual(BOTH);
  });

  test.each(strategies)('by %s in place of what was there', async (strategy) => {
    fake.store.update(
      'INSERT DATA { GRAPH <urn:g1> { <urn:old> <urn:p> 1 } GRAPH <urn:else> { <urn:s> <urn:p> 1 } }',
    );
    const report = await loadInto(fake, makeFile(nquads), { strategy });
    expect(report).toMatchObject({ fresh: ['urn:g2'], replaced: ['urn:g1'] });
    expect(countIn(fake)).toEqual({ ...BOTH, 'urn:else': 1 });
  });

  test.each(strategies)('by %s where its quads lie in pieces and come twice', async (strategy) => {
    const lines = nquads.trim().split('\n');
    const mixed = [...lines.filter((_, i) => i % 2 === 0), ...lines].join('\n');
    await loadInto(fake, makeFile(`${mixed}\n`), { strategy });
    expect(countIn(fake)).toEqual(BOTH);
  });

  test('in requests within the bounds of the profile', async () => {
    const triples = Array.from({ length: 2500 }, (_, i) => `<urn:s${i}> <urn:p> "${i}" <urn:big> .`);
    const report = await loadInto(fake, makeFile(`${triples.join('\n')}\n`), {
      profile: makeFile(
        readFileSync(new URL('../../../../stores/oxigraph.yaml', import.meta.url), 'utf8').replace(
          'maxTriples: 20000',
          'maxTriples: 1000',
        ),
        'yaml',
      ),
      strategy: 'insert',
    });
    expect(report.compared.triples).toBeLessThan(2500);
    expect(countIn(fake)).toEqual({ 'urn:big': 2500 });
    expect(writes().map(({ body }) => body.match(/ \.\n/g)?.length)).toEqual([1000, 1000, 500]);
  });
});

describe('what passes by itself is tried again', () => {
  const faults: [name: string, fault: Fault, waits: number[]][] = [
    ['503', { kind: 'answer', status: 503 }, [500]],
    ['500', { kind: 'answer', status: 500 }, [500]],
    ['429 with seconds', { kind: 'answer', status: 429, headers: { 'retry-after': '7' } }, [7000]],
    [
      '503 with a date',
      { kind: 'answer', status: 503, headers: { 'retry-after': 'Sun, 13 Jul 2025 00:00:09 GMT' } },
      [9000],
    ],
    ['a hang-up', { kind: 'hang up' }, [500]],
    ['a hang-up after all was taken', { kind: 'hang up', obey: true }, [500]],
  ];
  test.each(faults)('%s', async (_, fault, expected) => {
    const [waits, told]: [number[], string[]] = [[], []];
    fake.fault = atWrite(2, fault);
    await loadInto(fake, makeFile(nquads), { strategy: 'put', waits, told });
    expect(countIn(fake)).toEqual(BOTH);
    expect(waits).toEqual(expected);
    expect(told[0]).toMatch(/^PUT http:\/\/127.* trying again in \d/);
  });

  test('but not for ever, nor where the store asks for an hour', async () => {
    const waits: number[] = [];
    fake.fault = (request) => (isWrite(request) ? { kind: 'answer', status: 503 } : undefined);
    await expect(loadInto(fake, makeFile(nquads), { waits })).rejects.toThrow(/answered 503/);
    expect(waits).toEqual([500, 1000, 2000]);
    fake.fault = () => ({ kind: 'answer', status: 429, headers: { 'retry-after': '3600' } });
    await expect(loadInto(fake, makeFile(nquads))).rejects.toThrow(/too much to do/);
  });

  test.each([400, 404, 413, 415, 501])('%s is final', async (status) => {
    fake.fault = (request) =>
      isWrite(request) ? { kind: 'answer', status, body: 'no\u001b[31m' } : undefined;
    await expect(loadInto(fake, makeFile(nquads))).rejects.toThrow(`answered ${status}`);
    expect(writes()).toHaveLength(1);
  });
});

describe('a store that does not keep what it took is found out', () => {
  test('nothing, though it answered 200: at the first graph', async () => {
    fake.fault = (request) => (isWrite(request) ? { kind: 'swallow' } : undefined);
    await expect(loadInto(fake, makeFile(nquads), { strategy: 'put' })).rejects.toMatchObject({
      code: 'store-counts',
      message: expect.stringContaining('holds nothing of it'),
    });
    expect(writes()).toHaveLength(1);
  });

  test('a graph lost on the way is sent again', async () => {
    fake.fault = atWrite(2, { kind: 'swallow' });
    const report = await loadInto(fake, makeFile(nquads), { strategy: 'put' });
    expect(report.resent).toBe(1);
    expect(countIn(fake)).toEqual(BOTH);
  });

  test('part of a graph, again and again', async () => {
    fake.fault = (request) =>
      request.method === 'PUT'
        ? { kind: 'mangle', body: request.body.split('\n').slice(1).join('\n') }
        : undefined;
    await expect(loadInto(fake, makeFile(nquads), { strategy: 'put' })).rejects.toThrow(
      /2 of 2 graphs differ.*\n {2}<urn:g1> has 4 triples and the store holds 3/s,
    );
  });

  const mangled: [what: string, mangle: (body: string) => string, told: RegExp][] = [
    [
      'broken letters',
      (body) => Buffer.from(body, 'utf8').toString('latin1'),
      /Zo\u00eb.*and the store holds "Zo\u00c3\u00ab/,
    ],
    ['lost letters', (body) => body.replaceAll('\u2019', '?'), /store holds "Zo\u00eb \u738b\u6bc5 \?"/],
    [
      'a flag as a number',
      (body) =>
        body.replace(
          '"false"^^<http://www.w3.org/2001/XMLSchema#boolean>',
          '"0"^^<http://www.w3.org/2001/XMLSchema#integer>',
        ),
      /boolean false and the store holds integer 0/,
    ],
    [
      'a number as text',
      (body) => body.replace('"0"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>', '"0"'),
      /integer 0 and the store holds "0"/,
    ],
    ['escapes undone', (body) => body.replaceAll('\\\\', '/'), /store holds/],
  ];
  test.each(mangled)('%s, with equal counts', async (_, mangle, told) => {
    fake.fault = (request) =>
      request.method === 'PUT' ? { kind: 'mangle', body: mangle(request.body) } : undefined;
    await expect(loadInto(fake, makeFile(nquads), { strategy: 'put' })).rejects.toMatchObject({
      code: 'store-values',
      message: expect.stringMatching(told),
    });
  });

  test('escapes keep letters whole in a store that reads bytes wrongly', async () => {
    const profile = readFileSync(new URL('../../../../stores/oxigraph.yaml', import.meta.url), 'utf8');
    fake.fault = ({ path, body }) =>
      path === '/query' ? undefined : { kind: 'mangle', body: Buffer.from(body, 'utf8').toString('latin1') };
    for (const strategy of ['put', 'quads', 'insert'] as const) {
      await loadInto(fake, makeFile(nquads), {
        profile: makeFile(profile.replace('ascii: false', 'ascii: true'), 'yaml'),
        strategy,
      });
    }
    expect(countIn(fake)).toEqual(BOTH);
  });

  test('values that a store only writes otherwise are no difference', async () => {
    await expect(loadInto(fake, makeFile(nquads))).resolves.toMatchObject({ compared: { graphs: 2 } });
  });
});

describe('a load that was cut off', () => {
  test('goes on where it was: nothing is lost and nothing sent twice', async () => {
    const [path, checkpoint] = [makeFile(nquads), freshPath()];
    fake.fault = atWrite(2, { kind: 'answer', status: 400 });
    await expect(loadInto(fake, path, { strategy: 'put', checkpoint })).rejects.toThrow();
    expect(countIn(fake)).toEqual({ 'urn:g1': 4 });
    fake.fault = () => undefined;
    const report = await loadInto(fake, path, { strategy: 'put', checkpoint, resume: true });
    expect(report).toMatchObject({ unchanged: ['urn:g1'], fresh: ['urn:g2'] });
    expect(countIn(fake)).toEqual(BOTH);
    expect(writes()).toHaveLength(3);
  });

  test('sends again what the store has lost meanwhile, and after a cut line in the checkpoint', async () => {
    const [path, checkpoint] = [makeFile(nquads), freshPath()];
    await loadInto(fake, path, { strategy: 'put', checkpoint });
    writeFileSync(
      checkpoint,
      `${readFileSync(checkpoint, 'utf8').replace('{"finished":true}', '')}{"graph":"urn:g2","dig`,
    );
    fake.store.update('DROP GRAPH <urn:g1>');
    const report = await loadInto(fake, path, { strategy: 'put', checkpoint, resume: true });
    expect(report).toMatchObject({ fresh: ['urn:g1'], unchanged: ['urn:g2'] });
  });

  test('begins anew without resume', async () => {
    const [path, checkpoint] = [makeFile(nquads), freshPath()];
    fake.fault = atWrite(2, { kind: 'answer', status: 400 });
    await expect(loadInto(fake, path, { strategy: 'put', checkpoint })).rejects.toThrow();
    fake.fault = () => undefined;
    await expect(loadInto(fake, path, { strategy: 'put', checkpoint })).resolves.toMatchObject({
      unchanged: [],
    });
  });

  test('does not go on into another store, nor from a file that is no checkpoint', async () => {
    const [path, checkpoint] = [makeFile(nquads), freshPath()];
    await loadInto(fake, path, { checkpoint });
    await expect(loadInto(await startFakeStore(), path, { checkpoint })).rejects.toThrow(
      /is of a load into http/,
    );
    await expect(loadInto(fake, path, { checkpoint: path })).rejects.toThrow(/is no checkpoint/);
  });
});

describe('a load after another', () => {
  test('replaces the graph of the one article that changed and touches no other', async () => {
    const checkpoint = freshPath();
    await loadInto(fake, makeFile(nquads), { checkpoint });
    const before = writes().length;
    const report = await loadInto(fake, makeFile(nquads.replace('plain', 'mended')), { checkpoint });
    expect(report).toMatchObject({ replaced: ['urn:g2'], unchanged: ['urn:g1'] });
    expect(
      writes()
        .slice(before)
        .map(({ method, search }) => [method, search.get('graph')]),
    ).toEqual([['PUT', 'urn:g2']]);
    expect(countIn(fake)).toEqual(BOTH);
  });

  test('leaves graphs that the input has no more, and tells of them; replaceAll drops all others', async () => {
    const checkpoint = freshPath();
    await loadInto(fake, makeFile(nquads), { checkpoint });
    fake.store.update('INSERT DATA { <urn:s> <urn:p> 1 . GRAPH <urn:else> { <urn:s> <urn:p> 1 } }');
    const second = makeFile(nquads.replace(/^.*<urn:g1> \.\n/gm, ''));
    expect(await loadInto(fake, second, { checkpoint })).toMatchObject({ left: ['urn:g1'] });
    expect(countIn(fake)).toEqual({ ...BOTH, 'urn:else': 1, '': 1 });
    expect(await loadInto(fake, second, { checkpoint, replaceAll: true })).toMatchObject({
      dropped: ['urn:else', 'urn:g1'],
      unchanged: ['urn:g2'],
    });
    expect(countIn(fake)).toEqual({ 'urn:g2': 3 });
  });
});

test.each([
  ['triples without a graph', '<urn:s> <urn:p> "o" .\n', /without a named graph/],
  ['blank nodes', '<urn:s> <urn:p> _:b <urn:g> .\n', /graph <urn:g>.*BlankNode/],
])('%s cannot be loaded', async (_, text, told) => {
  await expect(loadInto(fake, makeFile(text))).rejects.toThrow(told);
  expect(fake.seen).toHaveLength(0);
});
