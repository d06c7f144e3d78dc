import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleLine, makeFolder, outcomeOf, runCommand, startCommand, story } from './run-command.ts';

const folder = makeFolder({ 'story.txt': story });

test('standard input streams: what one article says is out before the next comes in', async () => {
  const child = startCommand(folder, ['extract', '-']);
  child.stdin.write(articleLine('a1'));
  const [first] = await once(child.stdout.setEncoding('utf8'), 'data');
  expect(first).toContain('/article/a1>');
  expect(first).not.toContain('/article/a2>');
  child.stdin.end(articleLine('a2'));
  expect(await outcomeOf(child)).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('/article/a2>'),
  });
});

test('a closed pipe is no error', async () => {
  const child = startCommand(folder, ['extract', '-']);
  child.stdin.on('error', () => {});
  const outcome = outcomeOf(child);
  child.stdin.write(articleLine('a1'));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  for (let id = 2; id < 100; id++) child.stdin.write(articleLine(`a${id}`));
  child.stdin.end();
  expect(await outcome).toMatchObject({ code: 0, stderr: '' });
});

/** Resolves once a build has begun to write into its hidden folder, however long a busy machine takes. */
async function untilWriting(child: ChildProcess, output: string): Promise<void> {
  const begun = (): boolean =>
    existsSync(output) &&
    readdirSync(output, { recursive: true, encoding: 'utf8' }).some((name) =>
      /unfinished-.*graph\.nq$/.test(name),
    );
  while (!begun()) {
    expect(child.exitCode, 'the build ended before it wrote').toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a build with %i and leaves the folder as it was', async (signal, code) => {
  const output = join(folder, signal);
  await runCommand(folder, ['build', 'story.txt', '-o', output, '--no-validate']);
  const before = readFileSync(join(output, 'graph.nq'), 'utf8');
  const names = readdirSync(output).sort();
  const child = startCommand(folder, ['build', '-', '-o', output, '--no-validate']);
  const outcome = outcomeOf(child);
  child.stdin.write(articleLine('a1'));
  await untilWriting(child, output);
  child.kill(signal);
  expect(await outcome).toMatchObject({ code });
  expect(readFileSync(join(output, 'graph.nq'), 'utf8')).toBe(before);
  expect(readdirSync(output).sort()).toEqual(names);
});

test('an interrupted first build leaves no folder', async () => {
  const output = join(folder, 'deep', 'first');
  const child = startCommand(folder, ['build', '-', '-o', output, '--no-validate']);
  const outcome = outcomeOf(child);
  child.stdin.write(articleLine('a1'));
  await untilWriting(child, output);
  child.kill('SIGINT');
  expect(await outcome).toMatchObject({ code: 130 });
  expect(existsSync(join(folder, 'deep'))).toBe(false);
});
