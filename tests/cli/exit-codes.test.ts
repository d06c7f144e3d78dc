import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { articleLine, runCommand, runHere, story } from './run-command.ts';

const graph = fileURLToPath(new URL('../samples/graph.nq', import.meta.url));
const folder = makeFolder({
  'story.txt': story,
  'wire.jsonl': articleLine('a1'),
  'gold.jsonl': '{"id":"a1"}\n{"id":',
  'empty.jsonl': '',
  'stray.jsonl': '{"id":"a1","facts":[]}\n',
  'other.jsonl': '{"id":"b7"}\n',
  'far.jsonl': articleLine('f1', 'A harbour was dredged.') + articleLine('f2', 'Herring are few this year.'),
  'empty.nq': '',
  'bad.rq': 'SELECT ?m\n{ ?m a cq:Meeting',
  file: 'in the way',
});

const cases: [what: string, args: string[], code: number, stderr: RegExp][] = [
  ['no command', [], 2, /^Usage: communique/],
  ['an unknown command, with the nearest', ['biuld'], 2, /unknown command 'biuld'\n\(Did you mean build\?\)/],
  [
    'an unknown option, with the nearest',
    ['build', 'story.txt', '--outptu', 'x'],
    2,
    /\(Did you mean --output\?\)/,
  ],
  ['a missing argument', ['why'], 2, /missing required argument/],
  ['an unknown format', ['extract', 'story.txt', '--format', 'rdf'], 2, /Allowed choices are turtle/],
  ['an unknown format of a build', ['build', 'story.txt', '--format', 'nquads,rdf'], 2, /Choose from turtle/],
  [
    'a format that no extension tells',
    ['extract', 'story.txt', '-o', 'facts'],
    2,
    /^error: facts does not tell its format/,
  ],
  ['a base that is no IRI', ['extract', 'story.txt', '--base', 'example'], 2, /Give an http or https IRI/],
  ['a base that does not end', ['extract', 'story.txt', '--base', 'https://example.org/id'], 2, /ends in \//],
  ...[
    'https://example.org/id#',
    'https://example.org/#/id/',
    'https://example.org',
    'http:///id/',
    'ftp://e.org/',
  ].map((base): (typeof cases)[number] => [
    `the base ${base}`,
    ['extract', 'story.txt', '--base', base],
    2,
    /holds no #/,
  ]),
  ['a size that is no number', ['extract', 'story.txt', '--max-bytes', '-1'], 2, /whole number/],
  [
    'broken SPARQL, with its place',
    ['query', 'SELECT ?m {\n ?m a cq:Meeting', '--graph', graph],
    2,
    /^query:\d+:\d+: /,
  ],
  [
    'broken SPARQL of a file, with its name',
    ['query', '-f', 'bad.rq', '--graph', graph],
    2,
    /^bad\.rq:2:18: the query ends too early/,
  ],
  [
    'a query file that is not there',
    ['query', '-f', 'no.rq', '--graph', graph],
    3,
    /^no\.rq: There is no such file/,
  ],
  ['a folder without a name', ['build', 'story.txt', '-o', ''], 2, /Name a folder/],
  ['nothing to explain', ['why', '', '--graph', graph], 2, /says nothing of an empty IRI.*table all/],
  ['help on an unknown command', ['biuld', '--help'], 2, /Did you mean build/],
  ['an empty question', ['ask', ' ', '--graph', graph], 2, /the question is empty/],
  ['a hostile query', ['query', 'DROP ALL', '--graph', graph], 2, /./],
  [
    'an IRI that the graph lacks',
    ['why', 'https://w3id.org/communique/id/state/NN', '--graph', graph],
    2,
    /nearest/,
  ],
  ['no graph', ['table', 'all', '--graph', 'nowhere'], 3, /no graph at nowhere/],
  ['an empty graph', ['table', 'all', '--graph', 'empty.nq'], 3, /empty\.nq is empty/],
  ['no gold', ['evaluate', '--gold', 'none.jsonl', '--articles', 'wire.jsonl'], 3, /^none\.jsonl: /],
  [
    'broken gold, with its line',
    ['evaluate', '--gold', 'gold.jsonl', '--articles', 'wire.jsonl'],
    1,
    /^gold\.jsonl:2: /,
  ],
  [
    'a file where the folder should be',
    ['build', 'story.txt', '-o', 'file'],
    3,
    /^file: the folder cannot be written to/,
  ],
  ...(['-o', '--keep-going', '--misses'] as const).map((option): (typeof cases)[number] => [
    `an input as what ${option} writes`,
    ['extract', 'wire.jsonl', option, './wire.jsonl'],
    2,
    /wire\.jsonl is one of the inputs/,
  ]),
  [
    'an input as where a build tells what it left out',
    ['build', 'wire.jsonl', '--keep-going', 'wire.jsonl'],
    2,
    /one of the inputs/,
  ],
  ['an output without a name', ['extract', 'story.txt', '-o', ' '], 2, /-o has an empty name/],
  [
    'a folder to tell in what was left out',
    ['extract', 'story.txt', '--keep-going', '.'],
    3,
    /^\.: what is left out cannot be written there/,
  ],
  [
    'no folder to tell it in',
    ['extract', 'story.txt', '--keep-going', 'no/such.jsonl'],
    3,
    /^no\/such\.jsonl: what is left/,
  ],
  ['a field told twice', ['extract', 'wire.jsonl', '--map', 'text=a,text=b'], 2, /tells text twice/],
  ['a graph without a name', ['table', 'all', '--graph', ''], 2, /Name a folder of a build/],
  [
    'an answer in no format',
    ['query', 'ASK {}', '--graph', graph, '-o', 'answer.foo'],
    2,
    /end it in \.txt, \.json/,
  ],
  [
    'changes in no format',
    ['what-changed', '--graph', graph, '--since', '2025-01-01', '--format', 'xml'],
    2,
    /text, jsonl/,
  ],
  ['an empty claim', ['why-not', ' ', 'story.txt'], 2, /The claim is empty/],
  [
    'a claim without an event',
    ['why-not', 'Laine likes Dahl', 'story.txt'],
    2,
    /^error: The claim has no word/,
  ],
  ['a claim of nobody', ['why-not', 'they met', 'story.txt'], 2, /^error: The claim names nobody/],
  ['the text of nothing', ['text', 'none.txt'], 1, /^none\.txt: There is no such file[^\n]*\n$/],
  ['no such input', ['build', 'none.txt', '-o', 'out'], 1, /^none\.txt: There is no such file/],
];

test.each(cases)('%s', async (_, args, code, stderr) => {
  const outcome = await runHere(folder, args);
  expect(outcome).toMatchObject({ code, stderr: expect.stringMatching(stderr) });
  expect(outcome.stdout).toBe('');
  expect(outcome.stderr).not.toMatch(/^ {4}at /m);
});

test.each([
  [['table', 'all', '--graph', 'nowhere'], 3, /^error: there is no graph at nowhere\. Build one first/],
  [['biuld'], 2, /Did you mean build/],
] as const)('the program as a process: %j ends with %i', async (args, code, stderr) => {
  const outcome = await runCommand(folder, args);
  expect(outcome).toEqual({ code, stdout: '', stderr: expect.stringMatching(stderr) });
});

test('--debug shows the stack', async () => {
  const outcome = await runHere(folder, ['table', 'all', '--graph', 'nowhere', '--debug']);
  expect(outcome.stderr).toMatch(/^ {4}at /m);
});

describe('evaluate', () => {
  test.each([
    ['empty.jsonl', 1, /^empty\.jsonl: there is no gold in it/],
    ['stray.jsonl', 0, /^stray\.jsonl:1: "facts" is no key of gold/],
    ['other.jsonl', 1, /^other\.jsonl:1: no article has the id "b7"/],
  ])('tells of gold that is not scored: %s', async (gold, code, stderr) => {
    const outcome = await runHere(folder, ['evaluate', '--gold', gold, '--articles', 'wire.jsonl']);
    expect(outcome).toMatchObject({ code, stderr: expect.stringMatching(stderr) });
  });
});

test('why-not shows what comes near, and counts the articles that name nobody of the claim', async () => {
  const outcome = await runHere(folder, ['why-not', 'Laine visited Dahl', 'story.txt', 'far.jsonl']);
  expect(outcome.stdout).toMatch(/^story\n.*\n {2}nearest .*\n2 articles name nobody of the claim\.\n$/s);
  expect(outcome.stdout).not.toContain('No sentence names');
});

describe('a build of nothing', () => {
  test('leaves no folder behind', async () => {
    await runHere(folder, ['build', 'none.txt', '-o', 'new/deep/out', '--no-validate']);
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  test('leaves what was there', async () => {
    await runHere(folder, ['build', 'story.txt', '-o', 'kept', '--no-validate']);
    const before = readFileSync(join(folder, 'kept', 'graph.nq'));
    expect(await runHere(folder, ['build', 'none.txt', '-o', 'kept', '--no-validate'])).toMatchObject({
      code: 1,
    });
    expect(readFileSync(join(folder, 'kept', 'graph.nq'))).toEqual(before);
    expect(readdirSync(join(folder, 'kept')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test.skipIf(process.getuid?.() === 0)('a folder without permission', async () => {
  mkdirSync(join(folder, 'locked'));
  chmodSync(join(folder, 'locked'), 0o500);
  expect(await runHere(folder, ['build', 'story.txt', '-o', 'locked', '--no-validate'])).toMatchObject({
    code: 3,
  });
});
