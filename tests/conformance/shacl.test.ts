import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Quad } from '@rdfjs/types';
import { DataFactory, Parser, Writer } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prefixes } from '../../src/rdf/prefixes.ts';
import { GraphValidator } from '../../src/validate/graph-validator.ts';
import { SHORT_JAVA } from '../short-java.ts';
import { FUSEKI as JENA, STORES_HOME } from '../stores/stores-home.ts';
import { good, parseGraph } from '../unit/validate/good-graph.ts';

const run = promisify(execFile);
const PYTHON = join(STORES_HOME, 'python', 'bin', 'python');
const PYSHACL = join(STORES_HOME, 'python', 'bin', 'pyshacl');
const REQUIRED = process.env.STORES === 'required';
const { sh } = prefixes;

const ontologyFile = (name: string): string =>
  fileURLToPath(new URL(`../../ontology/${name}`, import.meta.url));
const shapesFile = ontologyFile('shapes.ttl');

/** What is put in the place of what in a graph that conforms. */
const CASES: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
  ['nothing wrong', '', ''],
  ['no identifier', 'cq:identifier "a" ;', ''],
  ['two languages', 'cq:language "en"', 'cq:language "en", "fr"'],
  ['a person as publisher', 'cq:publisher <o/nna>', 'cq:publisher <p/berg>'],
  ['an office as destination', 'cq:destination <s/FI>', 'cq:destination <f/minister>'],
  ['a status of its own', 'cq:status cq:planned', 'cq:status cq:hoped'],
  [
    'a confidence above 1',
    'cq:confidence 0.5 ; cq:rule "r" ; cq:assertedIn <a> ; cq:evidence',
    'cq:confidence 1.5 ; cq:rule "r" ; cq:assertedIn <a> ; cq:evidence',
  ],
  ['no evidence', 'cq:evidence <a#char=3,7> ; cq:quote <a#char=3,7> .', 'cq:quote <a#char=3,7> .'],
  ['a meeting of one', 'cq:participant <p/berg>, <s/NO>', 'cq:participant <p/berg>'],
  ['a code in small letters', 'cq:code "NO"', 'cq:code "no"'],
  ['a state that is a person', '<s/FI> a cq:State', '<s/FI> a cq:State, cq:Person'],
  ['words that end before they begin', '"10"^^xsd:nonNegativeInteger', '"19"^^xsd:nonNegativeInteger'],
  ['a treaty with a person', 'cq:party <s/NO>, <o/nna>', 'cq:party <s/NO>, <p/berg>'],
];

type Result = readonly [severity: string, focusNode: string, message: string];
const keys = (results: readonly Result[]): string[] => [...new Set(results.map((r) => r.join(' ')))].sort();

const folder = mkdtempSync(join(tmpdir(), 'communique-shacl-'));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each case under a base of its own, so that others check all of them in one run. */
const baseOf = (at: number): string => `https://example.org/case/${at}/`;

const found: Result[] = [];
const shapesText = readFileSync(shapesFile, 'utf8');

beforeAll(async () => {
  const validator = await GraphValidator.load();
  const all: Quad[] = [];
  for (const [at, [what, from, to]] of CASES.entries()) {
    const turtle = good.replace(from, to);
    if (from !== '') expect(turtle, what).not.toBe(good);
    const quads = parseGraph(turtle, baseOf(at));
    all.push(...quads);
    for (const { severity, focusNode, message } of await validator.validate(quads)) {
      // What code checks beside the shapes is no matter of other engines.
      if (shapesText.includes(JSON.stringify(message).slice(1, -1)))
        found.push([severity, focusNode, message]);
    }
  }
  const writer = new Writer({ format: 'N-Triples' });
  for (const { subject, predicate, object } of all)
    writer.addQuad(DataFactory.quad(subject as never, predicate as never, object as never));
  const text = await new Promise<string>((resolve) => writer.end((_, result: string) => resolve(result)));
  writeFileSync(file('data.ttl'), text);
  writeFileSync(file('with-ontology.ttl'), text + readFileSync(ontologyFile('ontology.ttl'), 'utf8'));
});

test('the program itself finds something wrong in each broken graph, and nothing in the good one', () => {
  const wrong = CASES.map((_, at) => found.some(([, node]) => node.startsWith(baseOf(at))));
  expect(wrong).toEqual(CASES.map((_, at) => at > 0));
});

for (const [name, needs] of [
  ['pySHACL', PYSHACL],
  ['Jena', JENA],
] as const)
  if (!existsSync(needs))
    console.warn(`${name} is not here (${needs}): skipped. tests/stores/install.sh gets it.`);

describe('other engines find the same with ontology.ttl beside shapes.ttl', () => {
  test.skipIf(!existsSync(PYSHACL) && !REQUIRED)('pySHACL', async () => {
    const script = fileURLToPath(new URL('validate-with-pyshacl.py', import.meta.url));
    const args = [script, file('data.ttl'), shapesFile, ontologyFile('ontology.ttl')];
    const { stdout } = await run(PYTHON, args, { maxBuffer: 1e8 });
    expect(keys(JSON.parse(stdout))).toEqual(keys(found));
  });

  test.skipIf(!existsSync(JENA) && !REQUIRED)('Jena', async () => {
    const args = [
      '-cp',
      JENA,
      'shacl.shacl',
      'validate',
      '--shapes',
      shapesFile,
      '--data',
      file('with-ontology.ttl'),
    ];
    const { stdout } = await run('java', args, { maxBuffer: 1e8, env: { ...process.env, ...SHORT_JAVA } });
    expect(keys(readReport(stdout))).toEqual(keys(found));
  });
});

function readReport(turtle: string): Result[] {
  const quads = new Parser().parse(turtle);
  const readValue = (node: string, property: string): string =>
    quads.find((q) => q.subject.value === node && q.predicate.value === sh + property)?.object.value ?? '';
  return quads
    .filter(({ predicate }) => predicate.value === `${sh}result`)
    .map(({ object: { value } }) => [
      readValue(value, 'resultSeverity').slice(sh.length).toLowerCase(),
      readValue(value, 'focusNode'),
      readValue(value, 'resultMessage'),
    ]);
}
