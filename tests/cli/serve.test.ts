import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { runCommand, startServer, story } from './run-command.ts';

const graph = fileURLToPath(new URL('../samples/graph.nq', import.meta.url));
const folder = makeFolder({ 'story.txt': story });

const start = (...args: string[]): ReturnType<typeof startServer> =>
  startServer(folder, ['--graph', graph, ...args]);

describe('serve', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('prints where it is, on loopback, and ends cleanly by %s', async (signal, code) => {
    const { child, outcome, address } = await start();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const query = encodeURIComponent('ASK { ?m a cq:Meeting }');
    const slow = fetch(`${address}data?default`);
    expect(await (await fetch(`${address}sparql?query=${query}`)).json()).toMatchObject({ boolean: true });
    child.kill(signal);
    expect((await slow).status).toBe(200);
    expect(await outcome).toEqual({ code, stdout: `${address}\n`, stderr: '' });
  });

  test('takes the options that bound what it does', async () => {
    const { child, outcome, address } = await start(
      ...[
        '--host',
        '0.0.0.0',
        '--timeout',
        '5',
        '--max-rows',
        '1',
        '--engines',
        '1',
        '--queue',
        '1',
        '--watch',
        '--as-reported',
        '--articles',
        'story.txt',
      ],
    );
    const query = encodeURIComponent('SELECT ?s { ?s a cq:Person }');
    const response = await fetch(`${address.replace('0.0.0.0', '127.0.0.1')}sparql?query=${query}`);
    expect(await response.text()).toContain('more than 1 rows');
    child.kill('SIGTERM');
    expect((await outcome).stderr).toContain('is no loopback address');
  });

  test.each<[string, string[], number, RegExp]>([
    ['a port that is none', ['--port', '70000'], 2, /Give a port/],
    [
      'a host that is none of ours',
      ['--host', '192.0.2.1', '--graph', graph],
      3,
      /no address 192\.0\.2\.1\. .*--host/,
    ],
    ['no engine', ['--engines', '0'], 2, /whole number from 1/],
    ['standard input', ['--graph', '-'], 2, /Write it to a file first/],
    ['a graph that is not there', ['--graph', 'nowhere'], 3, /there is no graph at nowhere/],
  ])('refuses %s', async (_, args, code, message) => {
    const outcome = await runCommand(folder, ['serve', ...args]);
    expect(outcome).toMatchObject({ code, stdout: '' });
    expect(outcome.stderr).toMatch(message);
  });

  test('tells of a port that is taken', async () => {
    const { child, outcome, address } = await start();
    const taken = await runCommand(folder, ['serve', '--graph', graph, '--port', new URL(address).port]);
    expect(taken).toMatchObject({ code: 3, stdout: '' });
    expect(taken.stderr).toMatch(
      /^error: port \d+ of 127\.0\.0\.1 is taken by another program\. Give another by --port/,
    );
    expect(taken.stderr).not.toContain('EADDRINUSE');
    const idle = connect(Number(new URL(address).port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    child.kill('SIGTERM');
    expect((await outcome).code).toBe(143);
    idle.destroy();
  });
});
