import fc from 'fast-check';
import { DataFactory } from 'n3';
import { NQuads } from 'rdf-canonize';
import { expect, test } from 'vitest';
import { nquads } from '../../../src/serialise/nquads.ts';

const { defaultGraph, literal, namedNode, quad } = DataFactory;

// Some IRIs begin others: the order by subject must still be that of whole lines.
const iri = fc
  .constantFrom('a', 'ab', 'a/b', 'a-b', 'a#c', 'é')
  .map((end) => namedNode(`https://example.org/${end}`));
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', '\\', '\n\r\t', '\b\f\u007f', '\u0000', '\\t"'),
);
const value = fc.oneof(
  text.map((each) => literal(each)),
  text.map((each) => literal(each, 'en')),
  text.map((each) => literal(each, namedNode('http://www.w3.org/2001/XMLSchema#date'))),
);
const quads = fc.array(
  fc
    .tuple(iri, iri, fc.oneof(iri, value), fc.oneof(iri, fc.constant(defaultGraph())))
    .map(([s, p, o, g]) => quad(s, p, o, g)),
  { maxLength: 40 },
);

test('writes the lines of the canonical writer, each once, in the order of their characters', () => {
  fc.assert(
    fc.property(quads, (some) => {
      const lines = new Set(some.map((each) => NQuads.serializeQuad(each)));
      expect(nquads.writeArticle(some)).toBe([...lines].sort().join(''));
    }),
  );
});
