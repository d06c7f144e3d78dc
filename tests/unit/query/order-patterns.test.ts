import fc from 'fast-check';
import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import type { PredicateCounts } from '../../../src/query/order-patterns.ts';
import { orderPatterns } from '../../../src/query/order-patterns.ts';
import { parseQuery } from '../../../src/query/parse-query.ts';
import { writeQuery } from '../../../src/query/write-query.ts';

const counts: PredicateCounts = {
  total: 1000,
  predicates: new Map([
    ['x:rare', 3],
    ['x:some', 100],
    ['x:common', 800],
  ]),
  classes: new Map([['x:Few', 5]]),
};

function order(text: string): string {
  return writeQuery(orderPatterns(parseQuery(text, { x: 'x:' }), counts)).replace(/\s+/g, ' ');
}

test.each([
  ['the rarest first', '?a x:common ?b . ?b x:rare ?c .', '?b x:rare ?c. ?a x:common ?b.'],
  ['a class by its own count', '?a x:some ?b . ?a a x:Few .', '?x a'],
  [
    'connected before rare',
    '?a x:rare ?b . ?c x:some ?d . ?b x:common ?c .',
    '?a x:rare ?b. ?b x:common ?c. ?c x:some ?d.',
  ],
  ['a known object before a scan', '?a x:some ?b . ?a x:common "v" .', '?a x:common "v"; x:some ?b.'],
  [
    'nothing across OPTIONAL',
    '?a x:common ?b . OPTIONAL { ?b x:rare ?c } ?b x:some ?d .',
    '?a x:common ?b. OPTIONAL',
  ],
  [
    'nothing across BIND',
    '?a x:common ?b . BIND(?b AS ?c) ?b x:rare ?d .',
    '?a x:common ?b. BIND(?b AS ?c) ?b x:rare ?d.',
  ],
  ['as written on a tie', '?a x:some ?b . ?b x:some ?c .', '?a x:some ?b. ?b x:some ?c.'],
])('%s', (name, patterns, expected) => {
  const text = order(`SELECT * { ${patterns} }`);
  if (name === 'a class by its own count') expect(text).toMatch(/\?a <[^>]*type> x:Few; x:some \?b/);
  else expect(text).toContain(expected);
});

const node = fc.constantFrom('x:a', 'x:b', 'x:c');
const predicate = fc.constantFrom('x:p', 'x:q', 'x:r');
const variable = fc.constantFrom('?u', '?v', '?w', '?y');
const pattern = fc
  .tuple(
    fc.oneof(variable, node),
    fc.oneof(predicate, { arbitrary: variable, weight: 1 }),
    fc.oneof(variable, node),
  )
  .map((parts) => `${parts.join(' ')} .`);
const group: fc.Arbitrary<string> = fc
  .array(pattern, { minLength: 1, maxLength: 4 })
  .map((list) => list.join(' '));
const query = fc
  .tuple(group, fc.constantFrom('OPTIONAL', 'MINUS', 'FILTER NOT EXISTS', ''), group, fc.boolean())
  .map(([first, word, second, union]) => {
    const rest = word === '' ? second : `${word} { ${second} }`;
    return `SELECT * { ${first} ${rest} ${union ? `{ ${first} } UNION { ${second} }` : ''} }`;
  });
const data = fc.array(fc.tuple(node, predicate, node), { maxLength: 12 });

test('ordered and unordered answers are the same bags', () => {
  fc.assert(
    fc.property(data, query, (triples, text) => {
      const store = new Store();
      store.load(triples.map(([s, p, o]) => `<${s}> <${p}> <${o}> .\n`).join(''), { format: 'nt' });
      const predicates = new Map<string, number>();
      for (const [, p] of triples) predicates.set(p, (predicates.get(p) ?? 0) + 1);
      const tree = parseQuery(text, { x: 'x:' });
      const ordered = orderPatterns(tree, { total: triples.length, predicates, classes: new Map() });
      expect(bag(store, writeQuery(ordered))).toEqual(bag(store, writeQuery(tree)));
    }),
    { numRuns: 300, seed: 7 },
  );
});

function bag(store: Store, text: string): string[] {
  const rows = store.query(text) as Map<string, { value: string }>[];
  return rows.map((row) => JSON.stringify([...row].map(([name, { value }]) => [name, value]).sort())).sort();
}
