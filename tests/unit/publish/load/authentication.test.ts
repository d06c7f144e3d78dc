import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Credentials, readCredentials } from '../../../../src/publish/load/store/credentials.ts';
import { answerDigest, parseDigest } from '../../../../src/publish/load/store/digest-challenge.ts';
import { type FakeStore, type Fault, type Seen, startFakeStore } from './fake-store.ts';
import { countIn, loadInto, makeFile, nquads } from './load-into.ts';

const ada: Credentials = { kind: 'password', user: 'ada', password: 'sésame "1"' };
let fake: FakeStore;
beforeEach(async () => {
  fake = await startFakeStore();
});

const challenge = (header: string): Fault => ({
  kind: 'answer',
  status: 401,
  headers: { 'www-authenticate': header },
});

describe('digest', () => {
  test('answers as RFC 7616, 3.9.1 shows', () => {
    const header =
      'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"';
    const parsed = parseDigest(header);
    expect(parsed).toMatchObject({ algorithm: 'SHA-256', qop: true, stale: false });
    const request = {
      method: 'GET',
      target: '/dir/index.html',
      user: 'Mufasa',
      password: 'Circle of Life',
      count: 1,
      clientNonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
    };
    if (!parsed) throw new Error('no challenge');
    expect(answerDigest(parsed, request)).toContain(
      'response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"',
    );
    expect(answerDigest({ ...parsed, algorithm: 'MD5' }, request)).toContain(
      'response="8ca523f5e9506fed4657c9700eebdbec"',
    );
  });

  test.each([
    'Basic realm="x"',
    'Digest realm="x", qop="auth"',
    'Digest nonce="n", algorithm=ROT13',
    'Digest nonce="n", qop="auth-int"',
  ])('%s is no challenge of it that can be answered', (header) =>
    expect(parseDigest(header)).toBeUndefined(),
  );

  test('of a store: asked once, then counted on, and again when its nonce is stale', async () => {
    let nonce = 'n1';
    fake.fault = ({ method, path, search, headers }) => {
      if (path === '/query') return undefined;
      const given = /Digest .*nonce="(\w+)".*uri="([^"]*)".*response="(\w+)".*nc=(\w+), cnonce="(\w+)"/.exec(
        headers.authorization ?? '',
      );
      const [, used = '', uri = '', response, nc = '', cnonce = ''] = given ?? [];
      if (used === 'n1' && nc === '00000002') nonce = 'n2';
      const stale = used !== '' && used !== nonce ? ', stale=true' : '';
      const hash = (text: string): string => createHash('md5').update(text, 'utf8').digest('hex');
      const right = hash(
        `${hash('ada:store:sésame "1"')}:${used}:${nc}:${cnonce}:auth:${hash(`${method}:${uri}`)}`,
      );
      expect(uri === '' || uri === `${path}${search.size > 0 ? `?${search}` : ''}`).toBe(true);
      return response === right && used === nonce
        ? undefined
        : challenge(`Digest realm="store", nonce="${nonce}", qop="auth", algorithm=MD5${stale}`);
    };
    await loadInto(fake, makeFile(nquads), { strategy: 'put', credentials: ada });
    expect(countIn(fake)).toEqual({ 'urn:g1': 4, 'urn:g2': 3 });
    const puts = fake.seen.filter(({ method }) => method === 'PUT');
    expect(puts).toHaveLength(4);
  });
});

const asks = (right: (header: string | undefined) => boolean, header: string) => (request: Seen) =>
  right(request.headers.authorization) ? undefined : challenge(header);

describe('basic and bearer', () => {
  const basic = `Basic ${Buffer.from('ada:sésame "1"').toString('base64')}`;
  test('basic is given where it is asked for, and a large body waits until it is', async () => {
    fake.fault = asks((header) => header === basic, 'Basic realm="store"');
    await loadInto(fake, makeFile(nquads), { strategy: 'quads', credentials: ada });
    expect(fake.seen.filter(({ headers, body }) => !headers.authorization && body !== '')).toEqual([]);
  });

  test('a token goes with every request', async () => {
    fake.fault = asks((header) => header === 'Bearer t0k', 'Bearer');
    await loadInto(fake, makeFile(nquads), { credentials: { kind: 'token', token: 't0k' } });
    expect(countIn(fake)).toEqual({ 'urn:g1': 4, 'urn:g2': 3 });
  });

  test('nobody is told who need not know', async () => {
    await loadInto(fake, makeFile(nquads), { credentials: ada });
    expect(fake.seen.filter(({ headers }) => headers.authorization)).toEqual([]);
  });
});

describe('what is wrong with it is told, and no secret', () => {
  const cases: [what: string, credentials: Credentials, fault: Fault, told: RegExp][] = [
    ['none given', { kind: 'none' }, challenge('Basic realm="x"'), /401.*Set COMMUNIQUE_USER/],
    ['a wrong password', ada, challenge('Basic realm="x"'), /401.*Check COMMUNIQUE_USER/],
    [
      'a wrong digest',
      ada,
      challenge('Digest realm="x", nonce="n", qop="auth"'),
      /401.*Check COMMUNIQUE_USER/,
    ],
    [
      'a wrong token',
      { kind: 'token', token: 'sésame "1"' },
      challenge('Bearer'),
      /401.*Check COMMUNIQUE_TOKEN/,
    ],
    ['another scheme', ada, challenge('Negotiate'), /asks for Negotiate/],
    ['no right to write', ada, { kind: 'answer', status: 403 }, /403.*what the user may do/],
    [
      'a store that repeats it',
      ada,
      {
        kind: 'answer',
        status: 400,
        body: `no user ada:sésame "1" ${Buffer.from('ada:sésame "1"').toString('base64')}`,
      },
      /400.*\*\*\*/,
    ],
  ];
  test.each(cases)('%s', async (_, credentials, fault, told) => {
    fake.fault = () => fault;
    const failure = await loadInto(fake, makeFile(nquads), { credentials }).catch((error: Error) => error);
    expect(String(failure)).toMatch(told);
    expect(String(failure)).not.toMatch(/sésame|czM/);
  });
});

describe('the environment', () => {
  test.each([
    [{}, { kind: 'none' }],
    [
      { COMMUNIQUE_USER: 'ada', COMMUNIQUE_PASSWORD: 'x' },
      { kind: 'password', user: 'ada', password: 'x' },
    ],
    [{ COMMUNIQUE_TOKEN: 'x' }, { kind: 'token', token: 'x' }],
  ])('%j', (environment, expected) => expect(readCredentials(environment)).toEqual(expected));

  test.each([
    [{ COMMUNIQUE_TOKEN: 'secret', COMMUNIQUE_USER: 'ada' }],
    [{ COMMUNIQUE_PASSWORD: 'secret' }],
    [{ COMMUNIQUE_TOKEN: 'sec ret' }],
  ])('%j is refused', (environment) => {
    expect(() => readCredentials(environment)).toThrow(/^(?!.*sec).*COMMUNIQUE_/);
  });
});
