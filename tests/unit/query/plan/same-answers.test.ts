import fc from 'fast-check';
import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../../src/query/prepare/parse-query.ts';
import { writeQuery } from '../../../../src/query/prepare/write-query.ts';
import { bagOf, planInStore } from './plan-in-store.ts';

const PREFIXES = { x: 'http://x.example/', xsd: 'http://www.w3.org/2001/XMLSchema#' };

/** More, or others, for a longer search by hand: RUNS=5000 SEED=11. */
const RUNS = Number(process.env.RUNS ?? 150);
const SEED = Number(process.env.SEED ?? 7);

const node = fc.constantFrom('x:a', 'x:b', 'x:c', 'x:d');
const predicate = fc.constantFrom('x:p', 'x:q', 'x:r');
const date = fc
  .constantFrom('2024-12-31', '2025-01-01', '2025-01-15', '2025-02-01')
  .map((day) => `"${day}"^^xsd:date`);
const value = fc.oneof(
  date,
  fc.constantFrom(
    '1',
    '2',
    '"s"',
    '"s t"',
    '"s"@en',
    '"2025-01"^^xsd:gYearMonth',
    '"2025-01-01Z"^^xsd:date',
    '1.0',
  ),
);
const variable = fc.constantFrom('?u', '?v', '?w', '?y', '?z');
const type = fc.constantFrom('x:C', 'x:D');

const triple = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.oneof(variable, variable, node), predicate, fc.oneof(variable, variable, node)),
  },
  { weight: 2, arbitrary: fc.tuple(variable, fc.constant('x:date'), fc.oneof(variable, date)) },
  { weight: 2, arbitrary: fc.tuple(variable, fc.constant('x:name'), fc.oneof(variable, value)) },
  { weight: 2, arbitrary: fc.tuple(variable, fc.constant('a'), fc.oneof(type, variable)) },
  { weight: 1, arbitrary: fc.tuple(variable, variable, variable) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('_:n', '_:m', '[]'),
      predicate,
      fc.oneof(variable, fc.constant('_:n')),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.oneof(variable, node),
      fc.constantFrom(
        'x:p/x:q',
        '^x:p',
        'x:p*',
        'x:q+',
        'x:r?',
        'x:p|x:q',
        '!x:p',
        'x:p/^x:q',
        '(x:p|x:q)/x:r*',
        '^(x:p/x:q)',
        'a/x:p?',
      ),
      fc.oneof(variable, node),
    ),
  },
);
const triples = fc
  .array(
    triple.map((parts) => `${parts.join(' ')} .`),
    { minLength: 1, maxLength: 3 },
  )
  .map((lines) => lines.join(' '));

const condition = fc.oneof(
  fc
    .tuple(variable, fc.constantFrom('<', '<=', '>', '>=', '=', '!='), fc.oneof(date, value))
    .map((parts) => parts.join(' ')),
  fc.tuple(date, fc.constantFrom('<', '<=', '>', '>=', '='), variable).map((parts) => parts.join(' ')),
  fc.tuple(variable, fc.constantFrom('=', '!='), fc.oneof(variable, node)).map((parts) => parts.join(' ')),
  fc
    .tuple(variable, fc.array(fc.oneof(node, value), { minLength: 1, maxLength: 3 }))
    .map(([v, list]) => `${v} IN (${list.join(', ')})`),
  variable.map((v) => `YEAR(${v}) = 2025`),
  variable.map((v) => `STRSTARTS(STR(${v}), "2025-01")`),
  variable.map((v) => `CONTAINS(STR(${v}), "s")`),
  variable.map((v) => `BOUND(${v})`),
  variable.map((v) => `!BOUND(${v})`),
);
const filter = fc.oneof(
  condition.map((c) => `FILTER(${c})`),
  fc
    .tuple(condition, condition, fc.constantFrom('&&', '||'))
    .map(([a, b, sign]) => `FILTER((${a}) ${sign} (${b}))`),
);
const values = fc
  .array(fc.oneof(node, fc.constant('UNDEF')), { minLength: 1, maxLength: 3 })
  .chain((list) => variable.map((v) => `VALUES ${v} { ${list.join(' ')} }`));

const { group } = fc.letrec<{ group: string; part: string }>((tie) => ({
  group: fc
    .tuple(triples, fc.array(tie('part'), { maxLength: 2 }), fc.option(filter, { nil: '' }))
    .map(([first, rest, last]) => `${first} ${rest.join(' ')} ${last}`),
  part: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'group' },
    triples,
    filter,
    values,
    fc.constantFrom('BIND(STR(?u) AS ?bound)', 'BIND(1 AS ?one)'),
    tie('group').map((inner) => `OPTIONAL { ${inner} }`),
    tie('group').map((inner) => `MINUS { ${inner} }`),
    tie('group').map((inner) => `{ ${inner} }`),
    tie('group').map((inner) => `GRAPH ?g { ${inner} }`),
    tie('group').map((inner) => `FILTER NOT EXISTS { ${inner} }`),
    tie('group').map((inner) => `FILTER EXISTS { ${inner} }`),
    fc.tuple(tie('group'), tie('group')).map(([a, b]) => `{ ${a} } UNION { ${b} }`),
    fc.tuple(variable, tie('group')).map(([v, inner]) => `{ SELECT DISTINCT ${v} { ${inner} } }`),
    tie('group').map((inner) => `{ SELECT * { ${inner} } }`),
    fc
      .tuple(variable, tie('group'))
      .map(([v, inner]) => `{ SELECT ${v} (COUNT(*) AS ?n) { ${inner} } GROUP BY ${v} }`),
  ),
}));
const query = fc.oneof(
  { weight: 4, arbitrary: group.map((inner) => `SELECT * { ${inner} }`) },
  {
    weight: 1,
    arbitrary: group.map((inner) => `SELECT (COUNT(*) AS ?count) (COUNT(DISTINCT *) AS ?all) { ${inner} }`),
  },
  { weight: 1, arbitrary: group.map((inner) => `ASK { ${inner} }`) },
  { weight: 1, arbitrary: group.map((inner) => `CONSTRUCT { ?u x:made ?v } WHERE { ${inner} }`) },
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(node, predicate, node) },
  { weight: 3, arbitrary: fc.tuple(node, fc.constant('x:date'), fc.oneof(date, value)) },
  { weight: 2, arbitrary: fc.tuple(node, fc.constant('x:name'), value) },
  { weight: 2, arbitrary: fc.tuple(node, fc.constant('a'), type) },
);
const graph = fc.array(fc.tuple(line, fc.constantFrom('x:g1', 'x:g2')), { maxLength: 10 });

/** Renames blank nodes so that each basic graph pattern has labels of its own. */
function partLabels(text: string): string {
  let part = 0;
  return text.replace(
    /[{}]|_:(\w)|(?:FILTER|OPTIONAL|BIND|VALUES|GRAPH|MINUS|UNION)\b/gu,
    (found, label: string | undefined) => {
      if (label === undefined) part += 1;
      return label === undefined ? found : `_:${label}${part}`;
    },
  );
}

test('planned and plain answers are the same bags', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(graph, query, async (lines, raw) => {
      const text = partLabels(raw);
      const store = new Store();
      const head = Object.entries(PREFIXES)
        .map(([name, iri]) => `@prefix ${name}: <${iri}> .\n`)
        .join('');
      const body = lines
        .map(([parts, name]) => `${parts.join(' ')} . ${name} { ${parts.join(' ')} }\n`)
        .join('');
      store.load(head + body, { format: 'application/trig' });
      let tree: ReturnType<typeof parseQuery>;
      let plain: string[];
      try {
        tree = parseQuery(text, PREFIXES);
        plain = bagOf(store, writeQuery(tree));
      } catch {
        return;
      }
      compared += 1;
      const plan = await planInStore(tree, store);
      expect(bagOf(store, writeQuery(plan.tree))).toEqual(plain);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(compared).toBeGreaterThan(RUNS / 2);
}, 3_600_000);
