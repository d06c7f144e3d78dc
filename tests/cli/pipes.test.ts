import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { runCommand, runHere } from './run-command.ts';

const graph = readFileSync(fileURLToPath(new URL('../samples/graph.nq', import.meta.url)), 'utf8');
const red = '\u001b[31m';
const story = `Norwegian Foreign Minister Kari Vik met Swedish Prime Minister Nils Strand in Oslo on Monday.`;
const line = (record: object): string =>
  `${JSON.stringify({ date: '2025-03-04', text: story, ...record })}\n`;
const folder = makeFolder({
  'wire.jsonl': line({ id: '=SUM("a",1)' }) + line({ id: 'b', url: 'HTTPS://News.Example/A?b=C' }),
  'loud.jsonl':
    line({ id: `${red}loud\u009b2J`, title: `${red}Breaking\nnews`, publisher: `${red}Wire` }) +
    line({ id: `${red}loud\u009b2J` }),
});

test('a graph may come through a pipe, packed or not', async () => {
  const query = ['query', 'SELECT (COUNT(*) AS ?n) { ?m a cq:Meeting }', '--graph', '-', '--format', 'csv'];
  const plain = await runCommand(folder, query, graph);
  expect(plain).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^n\r\n[1-9]/) });
  expect(await runCommand(folder, query, gzipSync(graph))).toEqual(plain);
  expect(await runCommand(folder, ['validate', '-'], graph)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^The data conforms/m),
  });
});

describe('cells and addresses from outside', () => {
  test('no cell of a table is a formula, unless asked for', async () => {
    await runHere(folder, ['build', 'wire.jsonl', '-o', 'wire', '--format', 'nquads']);
    const { stdout } = await runHere(folder, ['table', 'official', '--graph', 'wire', '--format', 'csv']);
    expect(stdout).toContain(`"'=SUM(""a"",1)"`);
    const raw = await runHere(folder, [
      'table',
      'official',
      '--graph',
      'wire',
      '--format',
      'csv',
      '--raw-cells',
    ]);
    expect(raw.stdout).toContain(`official,"=SUM(""a"",1)"`);
  });

  test('an address has its scheme and host in small letters, and its path as it was', async () => {
    const { code } = await runHere(folder, ['validate', 'wire']);
    expect(code).toBe(0);
    expect(readFileSync(`${folder}/wire/graph.nq`, 'utf8')).toContain('<https://news.example/A?b=C>');
  });
});

test('nothing that an article holds reaches a terminal as it stands', async () => {
  const built = await runHere(folder, [
    'build',
    'loud.jsonl',
    '-o',
    'loud',
    '--format',
    'nquads',
    '--verbose',
  ]);
  expect(built.stderr).toContain('\\u001b[31mloud\\u009b2J');
  const { stdout } = await runHere(folder, ['table', 'meeting', '--graph', 'loud', '--format', 'jsonl']);
  const { iri } = JSON.parse(stdout);
  const shown = [
    built,
    await runHere(folder, ['why', iri, '--graph', 'loud']),
    await runHere(folder, ['why', `${red}x`, '--graph', 'loud']),
    await runHere(folder, ['ask', 'Who met Kari Vik?', '--graph', 'loud']),
    await runHere(folder, ['ask', `Who met ${red}Xyz?`, '--graph', 'loud', '--explain']),
    await runCommand(folder, ['ask', '-', '--graph', 'loud'], `Who met ${red}Kari Vik\u009b?\n`),
    await runHere(folder, ['table', 'all', '--graph', 'loud']),
    await runHere(folder, ['build', `${red}none.txt`, '-o', 'none']),
    await runHere(folder, ['query', 'ASK {}', '--graph', `${red}none`]),
    await runHere(folder, ['query', `SELECT ${red}`, '--graph', 'loud']),
    await runHere(folder, [`${red}biuld`]),
    await runHere(folder, ['build', 'x', `--${red}outptu`]),
  ];
  for (const { stdout: out, stderr } of shown) {
    expect((out + stderr).replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
  }
});
