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
import { SHORT_JAVA } from '../short-java.ts';
import { descendantsOf } from './descendants.ts';

/** A Python that has PySpark; the system's own if not said. Where CLUSTER is `required` it must have it. */
const PYTHON = process.env.SPARK_PYTHON ?? 'python3';
const REQUIRED = process.env.CLUSTER === 'required';
const ARTICLES = Number(process.env.CLUSTER_ARTICLES ?? 2000);
const SHARDS = 8;

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const jobOf = (name: string): string =>
  fileURLToPath(new URL(`../../scale/spark/${name}.py`, import.meta.url));
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
  'a cluster that loses workers gives the lines of one process, alone and together, and tells what it left out',
  async () => {
    const lines = Array.from({ length: ARTICLES }, (_, at) => {
      const { article } = sampleArticles[at % sampleArticles.length] ?? {};
      return JSON.stringify({ id: `a${at}`, text: article?.text, date: '2025-03-04', language: 'en' });
    });
    lines.splice(ARTICLES / 2, 0, '{"id": "broken');
    const wire = join(root, 'wire.jsonl');
    writeFileSync(wire, lines.join('\n'));
    const [output, issues, together] = [join(root, 'facts'), join(root, 'issues'), join(root, 'together')];
    mkdirSync(issues);

    const extracting = ['--jsonl', wire, '--output', output, '--issues', issues, '--digests'];
    await runAndKill('extract', [...extracting, '--partitions', String(SHARDS)], '--quiet');
    const single = runProgram('extract', wire, '--digests', '--keep-going', join(root, 'left-out.jsonl'));
    const parts = partsOf(output);
    expect(parts).toHaveLength(SHARDS);
    // Compared as a whole: a difference of a million lines is not to be printed.
    expect(sorted(parts.join('')) === sorted(single)).toBe(true);
    const told = readdirSync(issues).map((name) => readFileSync(join(issues, name), 'utf8'));
    expect(told.join('')).toContain('"code":"broken-json"');

    const concluding = ['--facts', output, '--output', together, '--partitions', '2'];
    await runAndKill('conclude', concluding, '--step');
    const built = join(root, 'built');
    const building = ['-o', built, '--format', 'nquads', '--no-texts', '--no-validate'];
    runProgram('build', wire, ...building, '--keep-going', join(root, 'left-out.jsonl'));
    const graph = readFileSync(join(built, 'graph.nq'), 'utf8').split('\n');
    const conclusions = graph.filter((line) => line.endsWith('/derived> .'));
    expect(conclusions.length).toBeGreaterThan(0);
    expect(sorted(partsOf(together).join('')).trim() === sorted(conclusions.join('\n'))).toBe(true);
  },
  LONGEST,
);

const sorted = (text: string): string => text.split('\n').sort().join('\n');

/** What the program prints in one process. */
function runProgram(command: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [main, command, '--quiet', ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Runs a job to its end, on whose way a worker is killed while it runs the program with an option. */
async function runAndKill(name: string, args: readonly string[], option: string): Promise<void> {
  const child = startJob(name, args);
  const killed = await killWorker(child, option);
  expect(await ended(child)).toBe(0);
  expect(killed).toBe(true);
}

/** The parts that a job which came to its end has written. */
function partsOf(folder: string): string[] {
  expect(existsSync(join(folder, '_SUCCESS'))).toBe(true);
  const names = readdirSync(folder).filter((name) => name.startsWith('part-'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function startJob(name: string, args: readonly string[]): ChildProcess {
  const program = `${process.execPath} ${main}`;
  const all = [jobOf(name), ...args, '--program', program];
  const child = spawn(PYTHON, [...all, '--master', 'local-cluster[2,1,1024]'], {
    cwd: root,
    stdio: ['ignore', 'ignore', process.env.CLUSTER_LOG === undefined ? 'ignore' : 'inherit'],
    env: {
      ...process.env,
      ...SHORT_JAVA,
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
async function killWorker(child: ChildProcess, option: string): Promise<boolean> {
  while (child.exitCode === null) {
    const all = descendantsOf(child.pid ?? 0);
    const executor = all.find(
      ({ pid, command }) =>
        command.includes('CoarseGrainedExecutorBackend') &&
        descendantsOf(pid).some((each) => each.command.includes('main.js') && each.command.includes(option)),
    );
    if (executor) {
      process.kill(executor.pid, 'SIGKILL');
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}
