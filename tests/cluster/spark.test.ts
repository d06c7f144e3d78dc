import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { sampleArticles } from '../samples/sample-graph.ts';
import { descendantsOf } from './descendants.ts';

/** A Python that has PySpark; the system's own if not said. Where CLUSTER is `required` it must have it. */
const PYTHON = process.env.SPARK_PYTHON ?? 'python3';
const REQUIRED = process.env.CLUSTER === 'required';
const ARTICLES = Number(process.env.CLUSTER_ARTICLES ?? 2000);
const SHARDS = 8;

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const job = fileURLToPath(new URL('../../scale/spark/extract.py', import.meta.url));
/** A cluster takes minutes where other work shares the machine: the bound is there for one that hangs. */
const LONGEST = 1_800_000;

const root = mkdtempSync(join(tmpdir(), 'communique-cluster-'));
const started: ChildProcess[] = [];
afterAll(() => {
  // A test that failed leaves a cluster that runs: nobody would end it.
  for (const { pid = 0, exitCode } of started) {
    if (exitCode !== null) continue;
    for (const each of [...descendantsOf(pid), { pid }]) endNow(each.pid);
  }
  rmSync(root, { recursive: true, force: true });
});

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

const isThere = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('java', ['-version']).status === 0 &&
  spawnSync(PYTHON, ['-c', 'import pyspark']).status === 0;
const runs = REQUIRED || isThere();
if (!runs) console.warn('skipped: no PySpark here (SPARK_PYTHON names a Python that has it)');

test.skipIf(!runs)(
  'a cluster that loses a worker gives the lines of one process, and tells what it left out',
  async () => {
    const lines = Array.from({ length: ARTICLES }, (_, at) => {
      const { article } = sampleArticles[at % sampleArticles.length] ?? {};
      return JSON.stringify({ id: `a${at}`, text: article?.text, date: '2025-03-04', language: 'en' });
    });
    lines.splice(ARTICLES / 2, 0, '{"id": "broken');
    const wire = join(root, 'wire.jsonl');
    writeFileSync(wire, lines.join('\n'));
    const [output, issues] = [join(root, 'facts'), join(root, 'issues')];
    mkdirSync(issues);

    const child = startJob(['--jsonl', wire, '--output', output, '--issues', issues]);
    const killed = await killWorker(child);
    expect(await ended(child)).toBe(0);
    expect(killed).toBe(true);

    const single = execFileSync(
      process.execPath,
      [main, 'extract', wire, '--quiet', '--keep-going', join(root, 'left-out.jsonl')],
      { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(existsSync(join(output, '_SUCCESS'))).toBe(true);
    const parts = readdirSync(output).filter((name) => name.startsWith('part-'));
    expect(parts).toHaveLength(SHARDS);
    const union = parts.map((name) => readFileSync(join(output, name), 'utf8')).join('');
    // Compared as a whole: a difference of a million lines is not to be printed.
    expect(sorted(union) === sorted(single)).toBe(true);
    const told = readdirSync(issues).map((name) => readFileSync(join(issues, name), 'utf8'));
    expect(told.join('')).toContain('"code":"broken-json"');
  },
  LONGEST,
);

const sorted = (text: string): string => text.split('\n').sort().join('\n');

function startJob(args: readonly string[]): ChildProcess {
  const program = `${process.execPath} ${main}`;
  const all = [job, ...args, '--partitions', String(SHARDS), '--program', program];
  const child = spawn(PYTHON, [...all, '--master', 'local-cluster[2,1,1024]'], {
    cwd: root,
    stdio: ['ignore', 'ignore', process.env.CLUSTER_LOG === undefined ? 'ignore' : 'inherit'],
    env: {
      ...process.env,
      SPARK_LOCAL_IP: '127.0.0.1',
      PYSPARK_PYTHON: PYTHON,
      PYSPARK_SUBMIT_ARGS:
        '--conf spark.ui.enabled=false --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 pyspark-shell',
    },
  });
  started.push(child);
  return child;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null
    ? new Promise((resolve) => child.on('exit', resolve))
    : Promise.resolve(child.exitCode);

/** Kills an executor of the cluster, while the program runs under it; false where the job ended before. */
async function killWorker(child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const all = descendantsOf(child.pid ?? 0);
    const executor = all.find(
      ({ pid, command }) =>
        command.includes('CoarseGrainedExecutorBackend') &&
        descendantsOf(pid).some(
          (each) => each.command.includes('extract') && each.command.includes('--quiet'),
        ),
    );
    if (executor) {
      process.kill(executor.pid, 'SIGKILL');
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}
