import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Iri, parseIri, parseWebIri } from '../../../src/rdf/iri.ts';
import {
  articleIri,
  DEFAULT_BASE,
  factIri,
  officeIri,
  organizationIri,
  personIri,
  placeIri,
  stateIri,
  stringIri,
} from '../../../src/rdf/mint.ts';
import { slug } from '../../../src/rdf/slug.ts';

const base = DEFAULT_BASE;
const article = articleIri(base, 'a');

describe('slugs', () => {
  const cases: [name: string, slug: string][] = [
    ['Anna Lainé', 'anna-laine'],
    ['  Kim   Jong Un ', 'kim-jong-un'],
    ['U.S. State Department', 'u-s-state-department'],
    ['Сергей Лавров', 'сергеи-лавров'],
    ['王毅', '王毅'],
    ['한국', '한국'],
    ['Ｎａｔｏ', 'nato'],
    ["O'Neill/../x", 'o-neill-x'],
    ['<script>', 'script'],
    ['葛\u{e0100}城', '葛城'],
    ['🙂', slug('🙂')],
  ];
  test.each(cases)('of %j is %j', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test('of names without letters tell them apart and are not empty', () => {
    expect(slug('?')).toMatch(/^[0-9a-f]{8}$/);
    expect(slug('?')).not.toBe(slug('!'));
  });
});

describe('hostile names', () => {
  const hostile = fc.oneof(
    fc.constantFrom('', '.', '..', '...', '%2e%2e'),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '.',
        '/',
        '>',
        '<',
        ' ',
        '"',
        '\\',
        '#',
        '?',
        '%',
        '\n',
        '\u0000',
        '\ud800',
        'é',
        '_',
      ),
    }),
  );
  const mints: [string, (text: string) => { value: string }][] = [
    ['article', (text) => articleIri(base, text)],
    ['fact', (text) => factIri(article, 'meeting', [text])],
    ['organization', (text) => organizationIri(base, text)],
    ['person', (text) => personIri(base, text)],
    ['person of', (text) => personIri(base, 'x', text)],
    ['office', (text) => officeIri(base, text, { name: text })],
    ['office of a state', (text) => officeIri(base, text, { name: 'x', code: text })],
    ['place', (text) => placeIri(base, text)],
    ['state', (text) => stateIri(base, text)],
  ];
  test.each(mints)('of a %s make an IRI in its place and no other', (_kind, mint) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { value } = mint(text);
        const plain = mint('x').value;
        expect(parseIri(value), value).toBe(value);
        expect(new URL(value).href.split('/')).toHaveLength(plain.split('/').length);
        expect(value).not.toMatch(/[#?]/);
      }),
    );
  });

  test('of two articles never make one IRI', () => {
    const wellFormed = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        fc.pre(a !== b);
        expect(articleIri(base, a).value).not.toBe(articleIri(base, b).value);
      }),
    );
  });
});

test('words are named by RFC 5147', () => {
  expect(stringIri(article, 3, 14).value).toBe(`${article.value}#char=3,14`);
});

describe('IRIs from outside', () => {
  const cases: [text: string, iri: boolean, web: boolean][] = [
    ['https://example.org/é?a=b#c', true, true],
    ['urn:isbn:0451450523', true, false],
    ['https://example.org/%zz', false, false],
    ['https://example.org/a b', false, false],
    ['https://example.org/a>b', false, false],
    ['https://example.org/\ud800', false, false],
    ['/relative', false, false],
    ['http:/one-slash', true, false],
    ['http://', true, false],
    ['http://[::1]/', true, true],
  ];
  test.each(cases)('%j: an IRI %s, of the web %s', (text, iri, web) => {
    expect(parseIri(text) !== undefined).toBe(iri);
    expect(parseWebIri(text) !== undefined).toBe(web);
  });
});

test("a base of one's own holds all", () => {
  const own = 'http://localhost/#' as Iri;
  expect(stateIri(own, 'NO').value).toBe('http://localhost/#state/NO');
});
