import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedPath } from '../../src/query/engine/publication.ts';
import { sampleArticles } from '../samples/sample-graph.ts';

/** The compiled program: `npm test` builds it first. */
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const FILES = ['graph.ttl', 'graph.nq', 'void.ttl', 'report.json', 'manifest.json'];
const OPTIONS = ['--jobs', '1', '--quiet', '--no-validate', '--format', 'turtle,nquads'];

export interface KillOptions {
  /** An empty folder to work in. */
  readonly root: string;
  readonly kills: number;
  readonly articles: number;
  /** Chooses the moments, from 0 to 1. */
  readonly random: () => number;
  readonly log: (line: string) => void;
}

type Contents = Readonly<Record<string, string>>;

/** What killed builds left, against what builds that nobody killed give. */
export interface Killed {
  /** After each kill, what a reader of the folder saw. */
  readonly seen: readonly ('before' | 'after' | 'neither')[];
  readonly end: Contents;
  readonly expected: Contents;
}

/**
 * Kills builds into one folder by SIGKILL, each at a moment of chance within the time that one takes, until one is let run
 * to its end. The folder holds an earlier build, which must be there whole until the new one is.
 */
export async function killBuilds({ root, kills, articles, random, log }: KillOptions): Promise<Killed> {
  const lines = Array.from({ length: articles }, (_, at) => lineOf(at));
  writeFileSync(join(root, 'before.jsonl'), lines.slice(0, 2).join(''));
  writeFileSync(join(root, 'wire.jsonl'), lines.slice(1).reverse().join(''));
  run(['before.jsonl', '-o', 'expected'], root);
  for (const folder of ['earlier', 'killed'])
    cpSync(join(root, 'expected'), join(root, folder), { recursive: true });
  const before = readAll(join(root, 'killed'));
  const begun = performance.now();
  run(['wire.jsonl', '-o', 'expected'], root);
  const takes = performance.now() - begun;
  const expected = readAll(join(root, 'expected'));
  const seen: Killed['seen'][number][] = [];
  for (let kill = 1; kill <= kills; kill++) {
    const after = takes * random();
    const outlived = await buildFor(after, root);
    const now = readAll(join(root, 'killed'));
    const state = same(now, before) ? 'before' : same(now, expected) ? 'after' : 'neither';
    seen.push(state);
    const left = tellSpool(join(root, 'killed'));
    const how = outlived ? 'not reached' : 'killed';
    log(
      `${kill}: ${how} at ${after.toFixed(0)} of ${takes.toFixed(0)} ms, ${left}, a reader sees what was ${state}`,
    );
    // What is all done has nothing left to kill.
    if (outlived && kill < kills) startOver(root);
  }
  run(['wire.jsonl', '-o', 'killed'], root);
  return { seen, end: readFolder(join(root, 'killed')), expected: readFolder(join(root, 'expected')) };
}

function startOver(root: string): void {
  rmSync(join(root, 'killed'), { recursive: true });
  cpSync(join(root, 'earlier'), join(root, 'killed'), { recursive: true });
}

function lineOf(at: number): string {
  const { article } = sampleArticles[at % sampleArticles.length] ?? {};
  return `${JSON.stringify({ id: `${at * 7919}`, text: article?.text, date: '2025-03-04', language: 'en' })}\n`;
}

const argsOf = (args: readonly string[]): string[] => [main, 'build', ...args, ...OPTIONS];

function run(args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(process.execPath, argsOf(args), { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`a build failed: ${stderr}`);
}

/** Lets a build run for some time; true where it ended by itself. */
async function buildFor(ms: number, cwd: string): Promise<boolean> {
  const child = spawn(process.execPath, argsOf(['wire.jsonl', '-o', 'killed']), { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(timer);
  return code !== null;
}

/** How much the killed build left for the next. */
function tellSpool(folder: string): string {
  const stages = readdirSync(folder).filter((name) => name.startsWith('.unfinished-'));
  const spools = stages.flatMap((stage) =>
    readdirSync(join(folder, stage))
      .filter((name) => name === 'articles.spool')
      .map((name) => join(folder, stage, name)),
  );
  return `${spools.reduce((sum, path) => sum + readFileSync(path).length, 0)} bytes spooled`;
}

/** The files as a reader finds them, also where a build was cut off while it moved them to their places. */
function readAll(folder: string): Contents {
  return Object.fromEntries(
    FILES.map((name) => [name, readFileSync(publishedPath(folder, name) ?? '/dev/null', 'utf8')]),
  );
}

const readFolder = (folder: string): Contents =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

const same = (a: Contents, b: Contents): boolean => FILES.every((name) => a[name] === b[name]);
