import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build } from '../../../../src/compile/build.ts';
import { openGraph } from '../../../../src/query/graph-store.ts';
import { readNames } from '../../../../src/query/names/read-names.ts';
import { resolveName } from '../../../../src/query/names/resolve-name.ts';
import { readTable, type TableRecord } from '../../../../src/query/tables.ts';
import { renderExplanation } from '../../../../src/query/why/render-explanation.ts';
import { why } from '../../../../src/query/why/why.ts';
import { makeFolder } from '../../../make-folder.ts';

const folder = makeFolder();

const day = (n: number): string => `2025-06-${String(n).padStart(2, '0')}`;
const stories = [
  'Iranian Foreign Minister Abbas Maraghi met Norwegian Foreign Minister Ella Storm in Oslo.',
  'Iranian Foreign Minister Abbas Maraqi arrived in Oslo, officials said.',
  ...Array.from(
    { length: 10 },
    () => 'Norwegian Prime Minister Kari Solheim met Finnish President Aino Salo in Oslo.',
  ),
  'Japanese Prime Minister Kari Solheim spoke in Oslo.',
  'Finnish President Reijo Lampi spoke in Oslo.',
  'Finnish President Aino Salo flew home.',
];
const lines = stories.map((text, i) => JSON.stringify({ id: `s${i}`, text, date: day(i + 1) }));
writeFileSync(join(folder, 'wire.jsonl'), `${lines.join('\n')}\n`);
const output = join(folder, 'out');
await build([join(folder, 'wire.jsonl')], output);

const holders = `SELECT DISTINCT ?holder WHERE { ?t cq:holder ?holder . FILTER(CONTAINS(STR(?holder), "mara")) } ORDER BY ?holder`;

async function ask(sparql: string, asReported = false, file = output): Promise<string[]> {
  const store = await openGraph(file, { asReported });
  try {
    const { rows, variables } = await store.select(sparql);
    return rows.map((row) => variables.map((name) => row[name]?.value.replace(/^.*\/id\//, '')).join(' '));
  } finally {
    await store.close();
  }
}

describe.each(['', 'graph.nq', 'graph.trig', 'graph.jsonld', 'graph.ttl'])('in %s', (name) => {
  test('one person is one resource, and two as reported', async () => {
    const file = join(output, name);
    expect(await ask(holders, false, file)).toHaveLength(1);
    expect(await ask(holders, true, file)).toEqual(['person/IR/abbas-maraghi', 'person/IR/abbas-maraqi']);
  });
});

test('an article still calls a person as it does, the union by one name with the others beside it', async () => {
  const own = 'SELECT ?name { GRAPH ?g { ?g cq:identifier "s1" . ?t cq:holder/rdfs:label ?name } }';
  expect(await ask(own)).toEqual(['Abbas Maraqi']);
  const union =
    'SELECT DISTINCT ?name ?other { ?t cq:holder ?p . ?p rdfs:label ?name ; skos:altLabel ?other }';
  expect(await ask(union)).toEqual(['Abbas Maraghi Abbas Maraqi']);
});

test('a name that only one article uses is found', async () => {
  const store = await openGraph(output);
  try {
    const names = await readNames(store);
    const found = await Promise.all(
      ['Maraghi', 'Abbas Maraqi'].map((name) => resolveName(names, name, 'person')),
    );
    expect(found.map((each) => (each.kind === 'one' ? each.iri : each.kind))).toEqual([
      expect.stringContaining('person/IR/abbas-mara'),
      found[0]?.kind === 'one' ? found[0].iri : '',
    ]);
  } finally {
    await store.close();
  }
});

test('an office read over a state gives way in tables, and stands as reported', async () => {
  const office = async (asReported: boolean): Promise<unknown> => {
    const store = await openGraph(output, { asReported });
    try {
      const { records } = await readTable(store, 'official');
      return records.filter(({ article }) => article === 's12').map(({ of, officeIri }) => [of, officeIri]);
    } finally {
      await store.close();
    }
  };
  expect(await office(true)).toEqual([['JP', expect.stringContaining('office/JP/prime-minister')]]);
  expect(await office(false)).toEqual([['NO', expect.stringContaining('office/NO/prime-minister')]]);
});

test('a record says by how many it is told, unless as reported, and a happening is one record', async () => {
  const read = async (
    kind: 'meeting' | 'happening',
    asReported: boolean,
  ): Promise<readonly TableRecord[]> => {
    const store = await openGraph(output, { asReported });
    try {
      return (await readTable(store, kind)).records;
    } finally {
      await store.close();
    }
  };
  const [first] = await read('meeting', false);
  expect(first).toMatchObject({ article: 's0', reports: 1, roots: 1, happeningIri: expect.any(String) });
  expect(Object.keys((await read('meeting', true))[0] ?? {})).not.toContain('reports');
  const [most] = await read('happening', false);
  expect(most).toMatchObject({ kind: 'meeting', sides: ['Aino Salo', 'Kari Solheim'], roots: 1 });
  expect(Number(most?.reports)).toBeGreaterThan(1);
});

test('a seat that the others give to another is seen as reported alone', async () => {
  const holders =
    'SELECT DISTINCT ?name { ?t cq:title "President" ; cq:holder/rdfs:label ?name } ORDER BY ?name';
  expect(await ask(holders)).toEqual(['Aino Salo']);
  expect(await ask(holders, true)).toEqual(['Aino Salo', 'Reijo Lampi']);
});

const told: [what: string, which: string, about: string, expected: string[]][] = [
  [
    'a value that was put right',
    'FILTER(CONTAINS(STR(?iri), "/s12/"))',
    'fact',
    [
      'office is Prime Minister of Norway, not Prime Minister of Japan',
      '10 articles give the person this office of another state, 1 of this one (certainty',
      'articles: 1 for, 10 against)',
    ],
  ],
  [
    'what is seen no more',
    'FILTER(CONTAINS(STR(?iri), "/s13/"))',
    'conclusion',
    ['Seen no more', 'before and after give this seat to Aino Salo, 1 to this person', '--as-reported'],
  ],
];

test.each(told)('why tells of %s, and by how many', async (_, which, about, expected) => {
  const reported = await openGraph(output, { asReported: true });
  const store = await openGraph(output);
  try {
    const { rows } = await reported.select(`SELECT ?iri { ?iri a cq:Tenure ${which} }`);
    const found = await why(store, rows[0]?.iri?.value ?? '');
    expect(found.about).toBe(about);
    for (const words of expected) expect(renderExplanation(found)).toContain(words);
    expect(await why(reported, rows[0]?.iri?.value ?? '')).toMatchObject({ about: 'fact' });
  } finally {
    await store.close();
    await reported.close();
  }
});
