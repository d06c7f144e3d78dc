import { describe, expect, test } from 'vitest';
import { listProfiles } from '../../../../src/publish/load/profile/list-profiles.ts';
import { parseProfile } from '../../../../src/publish/load/profile/parse-profile.ts';
import { readProfile } from '../../../../src/publish/load/profile/read-profile.ts';
import { renderBulk } from '../../../../src/publish/load/render-bulk.ts';
import { resolveAddress } from '../../../../src/publish/load/store/store-address.ts';
import { makeFile } from './load-into.ts';

const STORES = [
  'blazegraph',
  'fuseki',
  'generic',
  'graphdb',
  'neptune',
  'oxigraph',
  'qlever',
  'rdf4j',
  'stardog',
  'virtuoso',
];

describe('profiles', () => {
  test('are these', () => expect(listProfiles()).toEqual(STORES));

  test.each(STORES)('%s is whole', (name) => {
    const profile = readProfile(name);
    expect(profile.name).toBe(name);
    expect(resolveAddress(profile.example, profile).query.href).toMatch(/^https?:/);
    const file = {
      path: '/data/graph.nq',
      label: 'graph.nq',
      mediaType: 'application/n-quads',
      gzip: false,
      bytes: 1,
      trusted: true,
    };
    expect(renderBulk(profile, [file], 'http://x')).toMatch(/\/data.*graph\.nq/s);
    expect(renderBulk(profile, [file], 'http://x')).not.toMatch(/\{(?:file|folder|name|to)\}/);
  });

  test('one of the user is read by its file', () => {
    const text =
      'title: T\ntried: no\nexample: http://x/\npaths: { query: q, update: u }\nfresh: insert\nreplace: insert\ninsert: { mediaType: a/b, maxTriples: 1, maxBytes: 1 }\nascii: true\nauth: basic\nemptyDefault: false\nbulk: none\n';
    expect(readProfile(makeFile(text, 'yaml'))).toMatchObject({
      title: 'T',
      graphParameter: 'graph',
      own: [],
    });
    expect(() => parseProfile('x', 'x.yaml', text.replace('fresh: insert', 'fresh: put'))).toThrow(
      /x\.yaml: .*no put/,
    );
    expect(() => parseProfile('x', 'x.yaml', text.replace('ascii: true', 'acsii: true'))).toThrow(
      /x\.yaml: .*acsii|ascii/,
    );
    expect(() => parseProfile('x', 'x.yaml', '{')).toThrow(/no YAML/);
  });

  test('an unknown one is told with its neighbour', () =>
    expect(() => readProfile('fusaki')).toThrow(/Did you mean fuseki/));
});

describe('addresses', () => {
  const profile = readProfile('fuseki');
  test.each([
    ['http://h:1/ds', {}, 'http://h:1/ds/update'],
    ['http://h:1/ds/', {}, 'http://h:1/ds/update'],
    ['http://h:1/a%20b?k=v', {}, 'http://h:1/a%20b/update?k=v'],
    ['http://h:1/ds', { update: 'other?x=1' }, 'http://h:1/ds/other?x=1'],
    ['http://h:1/ds', { update: 'https://w/u' }, 'https://w/u'],
  ])('%s %j', (to, overrides, expected) => {
    expect(resolveAddress(to, profile, overrides).update.href).toBe(expected);
  });

  test.each(['localhost:3030/ds', 'ftp://h/', 'nonsense', 'http://ada:secret@h/ds'])(
    '%s is refused',
    (to) => {
      expect(() => resolveAddress(to, profile)).toThrow(/^(?!.*secret)/);
    },
  );

  test('a path of no such name is refused', () => {
    expect(() => resolveAddress('http://h/', profile, { updates: '/u' })).toThrow(/no path "updates"/);
  });
});
