import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { QueryShell } from '../../../src/cli/query-shell.ts';
import { type GraphStore, openGraph } from '../../../src/query/graph-store.ts';

let store: GraphStore;
let shell: QueryShell;
let written = '';
beforeAll(async () => {
  store = await openGraph(fileURLToPath(new URL('../query/graph', import.meta.url)));
});
afterAll(() => store.close());
beforeEach(() => {
  written = '';
  shell = new QueryShell({
    store,
    options: {},
    write: (text) => {
      written += text;
    },
  });
});

async function type(...lines: string[]): Promise<string> {
  for (const line of lines) await shell.take(line);
  return written;
}

const CODES = 'SELECT ?c { ?s cq:code ?c } ORDER BY ?c';

test.each<[string, string[], string | RegExp]>([
  ['a line that ends with ;', [`${CODES};`], 'c\n──\nFI\nNO\n2 rows\n'],
  [
    'lines up to an empty one',
    ['SELECT ?c {', '?s cq:code ?c }', 'ORDER BY ?c', ''],
    'c\n──\nFI\nNO\n2 rows\n',
  ],
  ['nothing before the end', ['SELECT ?c {', '?s cq:code ?c }'], ''],
  ['empty lines', ['', ''], ''],
  [
    'a declared prefix',
    ['PREFIX my: <https://w3id.org/communique/ontology#>', 'ASK { ?s my:code "FI" };'],
    'true\n',
  ],
  [
    'a misspelt term, with its place',
    ['ASK {', ' ?m a cq:Meetin };'],
    /query:2:7: .*cq:Meeting\?\n {3}\?m a cq:Meetin \}\n {8}\^\n/,
  ],
  ['a fault and then a query', ['ASK {;', `${CODES};`], /ends too early.*FI\nNO\n/s],
  ['.classes', ['.classes'], /cq:Evidence +\d/],
  ['.tables', ['.tables'], /meeting +2\n/],
  ['.prefixes', ['PREFIX my: <x:>', '.prefixes'], /PREFIX cq: .*PREFIX my: <x:>/s],
  ['.explain of nothing', ['.explain'], /no query yet/],
  ['.explain', [`${CODES};`, '.explain'], /looked at.*\?s cq:code \?c +\d.*Planned in/s],
  ['.help', ['.help'], /\.quit/],
  ['help without its dot', ['help;'], /\.quit/],
  ['tables in capitals', ['TABLES'], /meeting +2\n/],
  ['an unknown command', ['.quti'], /no command/],
])('%s', async (_, lines, expected) => {
  const text = await type(...lines);
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
});

test.each([
  ['sel', ['SELECT'], 'sel'],
  ['SELECT ?t { ?t a cq:Tenu', ['cq:Tenure'], 'cq:Tenu'],
  ['.qu', ['.quit'], '.qu'],
  ['SELECT ?where { ?wh', ['?where'], '?wh'],
  ['SELECT ?s { ?s ', [], ''],
  ['ASK { ?s rdfs', ['rdfs:'], 'rdfs'],
  ['xyz', [], 'xyz'],
])('Tab after %j', (line, words, begun) => {
  expect(shell.complete(line)).toEqual([words, begun]);
});

test.each(['quit', 'exit', 'QUIT;', '.exit'])('%s leaves', async (word) => {
  expect(await shell.take(word)).toBe(false);
});

test('within a query a word is no command', async () => {
  await type('ASK {');
  expect(await shell.take('quit')).toBe(true);
});

test('.quit leaves', async () => {
  expect(await shell.take('.help')).toBe(true);
  expect(await shell.take('.quit')).toBe(false);
});

test('an interrupt drops the lines begun, and the prompt tells', async () => {
  await type('SELECT ?x {');
  expect(shell.prompt).toContain('…');
  shell.interrupt();
  expect(shell.prompt).toBe('cq> ');
  expect(await type(`${CODES};`)).toContain('FI');
});

test('an interrupt ends the query under way and not the shell', async () => {
  const running = shell.take(
    'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?q };',
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  shell.interrupt();
  expect(await running).toBe(true);
  expect(written).toContain('aborted');
  expect(await type(`${CODES};`)).toContain('FI');
});
