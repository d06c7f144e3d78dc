import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { articleLine, outcomeOf, runCommand, runHere, startCommand, story } from './run-command.ts';

const long = 'x'.repeat(900_000);
const folder = makeFolder({
  'alias.md': `---\nid: alias\ntitle: *Breaking*\n---\n${story}`,
  'long.jsonl': `${articleLine(long)}${articleLine('short')}`,
  'merge.md': `---\n<<: *x\n---\n${story}`,
  'story.txt': story,
});

const told = (stderr: string): string[] =>
  stderr
    .split('\n')
    .filter((line) => /\[[a-z-]+\]$/.test(line))
    .map((line) => line.replace(/: .*(?= \[)/s, ''));

test('what cannot be read costs itself alone', async () => {
  const { code, stdout, stderr } = await runHere(folder, ['extract', '.', '--format', 'nquads']);
  expect(code).toBe(1);
  expect(told(stderr)).toEqual([
    'alias.md:3:8 [broken-front-matter]',
    'long.jsonl:1 [bad-record]',
    'merge.md:2:5 [broken-front-matter]',
  ]);
  for (const id of ['short', 'story']) expect(stdout).toContain(`/article/${id}> `);
});

describe('an empty name, as from a variable that is not set, is refused', () => {
  test.each([
    ['extract', ''],
    ['build', '', '-o', 'out'],
    ['extract', 'story.txt', ' '],
  ])('%j', async (...args) => {
    const { code, stdout, stderr } = await runHere(folder, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('name of an input is empty');
  });
});

test('messages that nobody hears do not end a run', async () => {
  const child = startCommand(folder, ['extract', '-']);
  child.stderr.destroy();
  const outcome = outcomeOf(child);
  child.stdin.write(`{"broken"\n`.repeat(200));
  child.stdin.end(articleLine('last'));
  expect(await outcome).toMatchObject({ code: 1, stdout: expect.stringContaining('/article/last>') });
});

test.skipIf(process.getuid?.() === 0)('a folder without permission is named, the rest is read', async () => {
  mkdirSync(join(folder, 'tree', 'closed'), { recursive: true });
  writeFileSync(join(folder, 'tree', 'open.txt'), story);
  chmodSync(join(folder, 'tree', 'closed'), 0);
  const { code, stdout, stderr } = await runCommand(folder, ['extract', 'tree']);
  chmodSync(join(folder, 'tree', 'closed'), 0o755);
  expect(code).toBe(1);
  expect(told(stderr)).toEqual(['tree/closed [unreadable-folder]']);
  expect(stdout).toContain('/article/open>');
});
