import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { articleLine, main, outcomeOf, runHere, startCommand, story } from './run-command.ts';

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
      /unfinished-.*\.spool$/.test(name),
    );
  while (!begun()) {
    expect(child.exitCode, 'the build ended before it wrote').toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGQUIT', 131],
  ['SIGTERM', 143],
] as const)('%s ends a build with %i and leaves the folder as it was', async (signal, code) => {
  const output = join(folder, 'built');
  if (!existsSync(output)) await runHere(folder, ['build', 'story.txt', '-o', output, '--no-validate']);
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

test('a signal is heard also in the middle of an article', async () => {
  // The second would take longer than a test may.
  writeFileSync(join(folder, 'endless.jsonl'), articleLine('a1') + articleLine('a2', story.repeat(40_000)));
  const limits = ['--max-bytes', '99999999', '--timeout', '900'];
  const child = startCommand(folder, ['extract', 'endless.jsonl', ...limits, '--verbose']);
  child.stdout.resume();
  await once(child.stderr, 'data');
  const outcome = outcomeOf(child);
  child.kill('SIGINT');
  expect(await outcome).toMatchObject({ code: 130, stderr: expect.stringMatching(/^stopped: /) });
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

test('a second build is told of the first; what a killed one left goes with the next', async () => {
  const output = join(folder, 'busy');
  const first = startCommand(folder, ['build', '-', '-o', output, '--no-validate']);
  const outcome = outcomeOf(first);
  first.stdin.write(articleLine('a1'));
  await untilWriting(first, output);
  const second = await runHere(folder, ['build', 'story.txt', '-o', output, '--no-validate']);
  expect(second).toMatchObject({
    code: 3,
    stderr: expect.stringContaining(`another build (process ${first.pid})`),
  });
  first.kill('SIGKILL');
  await outcome;
  expect(readdirSync(output)).toEqual([expect.stringMatching(/^\.unfinished-/)]);
  const third = await runHere(folder, ['build', 'story.txt', '-o', output, '--no-validate']);
  expect(third).toMatchObject({ code: 0 });
  expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('no room for the files: told, and the old ones stay', async () => {
  const output = join(folder, 'tight');
  await runHere(folder, ['build', 'story.txt', '-o', output, '--no-validate']);
  const before = readFileSync(join(output, 'graph.nq'));
  // The shell lets no file grow past two blocks of 512 bytes.
  const child = spawn(
    'sh',
    [
      '-c',
      'ulimit -f 2; exec "$@"',
      'sh',
      process.execPath,
      main,
      'build',
      'story.txt',
      '-o',
      output,
      '--no-validate',
    ],
    { cwd: folder },
  );
  expect(await outcomeOf(child)).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(
      /graph\.\w+: the file cannot be written \(it would be larger than is allowed, EFBIG\)/,
    ),
  });
  expect(readFileSync(join(output, 'graph.nq'))).toEqual(before);
  expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
});
