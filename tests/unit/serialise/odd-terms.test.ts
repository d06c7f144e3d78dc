import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import fc from 'fast-check';
import { DataFactory } from 'n3';
import { describe, expect, test } from 'vitest';
import { prefixes } from '../../../src/rdf/prefixes.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { GRAPH_FORMATS } from '../../../src/serialise/graph-format.ts';
import { canonical, read, write } from './read-back.ts';

const { literal, namedNode, quad } = DataFactory;
const graph = namedNode('https://example.org/article/1');

const odd = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        "'",
        '\\',
        '\n',
        '\r',
        '\t',
        '\u0000',
        '\u001f',
        '\u007f',
        '\ufeff',
        '\u2028',
        '\u202e',
        'ש',
        '🙂',
        'é',
        ' ',
        '<',
        '>',
        '{',
        '}',
        '.',
        '@',
        '^',
      ),
    }),
  )
  .filter((text) => Buffer.from(text, 'utf8').toString('utf8') === text);

const typed = (type: string, value: fc.Arbitrary<string>): fc.Arbitrary<Literal> =>
  value.map((text) => literal(text, namedNode(`${prefixes.xsd}${type}`)));

const object: fc.Arbitrary<Literal | NamedNode> = fc.oneof(
  odd.map((text) => literal(text)),
  odd.map((text) => literal(text, 'en-gb')),
  typed('integer', fc.constantFrom('0', '1', '-7', '007', '12345678901234567890', '-0', '+1')),
  typed('nonNegativeInteger', fc.nat().map(String)),
  typed('boolean', fc.constantFrom('true', 'false', '1')),
  typed('decimal', fc.constantFrom('0.9', '1', '1.50', '-0.1')),
  typed('double', fc.constantFrom('1.0E0', 'NaN')),
  typed('date', fc.constantFrom('2025-03-04', '2025-13-99')),
  typed('string', odd),
  fc.webUrl({ withFragments: true }).map((url) => namedNode(new URL(url).href)),
  fc.constantFrom(cq.occurred, cq.Meeting, namedNode(`${prefixes.wd}Q20`), namedNode(`${prefixes.cq}a.`)),
);
const subject = fc
  .constantFrom('', '/meeting/1', '#char=1,2', 'é', '/x(y)', '/x,y;z')
  .map((end) => namedNode(graph.value + end));
const predicate = fc.constantFrom(
  cq.status,
  cq.former,
  cq.hop,
  cq.confidence,
  cq.content,
  cq.published,
  cq.evidence,
  cq.assertedIn,
  namedNode('https://example.org/p'),
  namedNode(`${prefixes.nif}beginIndex`),
  namedNode(`${prefixes.rdfs}label`),
);
const someQuads = fc.array(
  fc.tuple(subject, predicate, object).map(([s, p, o]) => quad(s, p, o, graph)),
  { minLength: 1, maxLength: 8 },
);

describe('odd strings, numbers and IRIs', () => {
  test.each(GRAPH_FORMATS)('come back from %s as they were', async (format) => {
    await fc.assert(
      fc.asyncProperty(someQuads, async (quads) => {
        const triples = quads.map((each) => quad(each.subject, each.predicate, each.object));
        const expected = await canonical(format === 'turtle' ? triples : quads);
        expect(await read(await write([quads], format), format)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

describe('terms that must not be written', () => {
  const fine = namedNode('https://example.org/x');
  const bad: [why: string, quad: Quad][] = [
    ['ends early', quad(fine, fine, namedNode('https://example.org/> <http://evil.example/'))],
    ['holds a space', quad(namedNode('https://example.org/a b'), fine, fine)],
    ['holds a line end', quad(fine, namedNode('https://example.org/\n'), fine)],
    ['holds a quotation mark', quad(fine, fine, namedNode('https://example.org/"'))],
    ['holds a brace', quad(fine, fine, fine, namedNode('https://example.org/}'))],
    ['holds a backslash', quad(fine, fine, namedNode('https://example.org/\\u003e'))],
    ['is relative', quad(fine, fine, namedNode('article/1'))],
    ['is empty', quad(fine, fine, namedNode(''))],
    ['holds half a surrogate pair', quad(fine, fine, namedNode('https://example.org/\ud83d'))],
    ['is a blank node', quad(DataFactory.blankNode(), fine, fine)],
    ['is a literal with half a surrogate pair', quad(fine, fine, literal('\ude42'))],
    ['has a bad datatype', quad(fine, fine, literal('1', namedNode('integer>')))],
  ];
  test.each(bad)('one that %s', async (_why, each) => {
    for (const format of GRAPH_FORMATS) {
      await expect(write([[each]], format), format).rejects.toMatchObject({ code: 'unwritable-term' });
    }
    await expect(write([[each]], 'jsonld', { frame: 'article' })).rejects.toMatchObject({
      code: 'unwritable-term',
    });
  });
});

test('JSON-LD can stand within a page: no string of it ends a script', async () => {
  const text = '</script><script>alert(1)</script><!-- \u009b';
  const written = await write([[quad(graph, cq.headline, literal(text), graph)]], 'jsonld');
  expect(written).not.toMatch(/<|\u009b/);
  expect(written).toContain('\\u003c/script>');
  expect(JSON.parse(written)['@graph'][0]['@graph'][0].headline).toBe(text);
});
