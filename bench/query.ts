// Queries with their patterns ordered by the store's counts, beside the same queries as written, on the same engine in
// the same thread: node --import tsx bench/query.ts [quads …]
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Engine } from '../src/query/engine/engine.ts';
import { locateGraph } from '../src/query/engine/locate-graph.ts';
import { TimeLimit } from '../src/query/engine/time-limit.ts';
import { knownPrefixes } from '../src/query/known-prefixes.ts';
import { GraphCounts } from '../src/query/plan/graph-counts.ts';
import { prepareQuery } from '../src/query/prepare/prepare-query.ts';
import { CQ, cq } from '../src/rdf/vocabulary.generated.ts';
import { type Shape, shapes } from './query/shapes.ts';
import { writeGraph } from './query/write-graph.ts';

const OPTIONS = {
  prefixes: knownPrefixes,
  terms: { namespace: CQ, names: new Set(Object.keys(cq)) },
  maxRows: Number.POSITIVE_INFINITY,
};
const limited = (): { limit: TimeLimit } => ({ limit: new TimeLimit(120_000) });
/** Runs of a query, each way by turns; the median is taken. Quick queries run more often. */
const RUNS = 7;
const QUICK_RUNS = 41;
const QUICK_MS = 50;

interface Measured {
  readonly shape: Shape;
  readonly rows: number;
  readonly bare: number;
  readonly planned: number;
  /** What planning takes: the first time, with the counts to be asked for, and after that. */
  readonly first: number;
  readonly again: number;
}

for (const size of process.argv.slice(2).map(Number)) await benchGraph(size);
if (process.argv.length === 2) for (const size of [100_000, 1_000_000]) await benchGraph(size);

async function benchGraph(size: number): Promise<void> {
  const engine = new Engine([locateGraph(writeGraph(join(tmpdir(), 'communique-bench'), size))], 600_000);
  const [loaded, loading] = await time(() => engine.load());
  const [, uniting] = await time(() =>
    engine.query({ text: 'ASK {}', format: 'application/sparql-results+json', union: true }, limited()),
  );
  const counts = new GraphCounts(loaded.size);
  process.stdout.write(
    `\n${loaded.size} quads: loaded in ${ms(loading)} ms, united in ${ms(uniting)} ms\n\n`,
  );
  const results: Measured[] = [];
  for (const shape of shapes) results.push(await measure(shape, engine, counts));
  process.stdout.write(writeResults(results));
  await engine.close();
}

async function measure(shape: Shape, engine: Engine, counts: GraphCounts): Promise<Measured> {
  const plain = prepareQuery(shape.query, OPTIONS);
  const format = {
    bindings: 'text/csv',
    boolean: 'application/sparql-results+json',
    graph: 'application/n-triples',
  }[plain.kind];
  const ask = (text: string, union: boolean): Promise<string> =>
    engine.query({ text, format: 'application/sparql-results+json', union }, limited());
  const plan = async (): Promise<typeof plain> => {
    let planned = prepareQuery(shape.query, { ...OPTIONS, counts });
    while (await counts.fetchMissing(ask)) planned = prepareQuery(shape.query, { ...OPTIONS, counts });
    return planned;
  };
  const [, first] = await time(plan);
  const [planned, again] = await time(plan);
  const times: Record<'bare' | 'planned', number[]> = { bare: [], planned: [] };
  const answers: string[] = [];
  for (let i = 0; i < (median(times.bare) < QUICK_MS ? QUICK_RUNS : RUNS); i += 1) {
    for (const [way, { text, union }] of Object.entries({ bare: plain, planned })) {
      const [answer, took] = await time(() => engine.query({ text, format, union }, limited()));
      times[way as 'bare' | 'planned'].push(took);
      if (i === 0) answers.push(sortLines(answer));
    }
  }
  if (answers[0] !== answers[1]) throw new Error(`${shape.name}: the answers differ`);
  const rows = (answers[0] ?? '').split('\n').length - (plain.kind === 'bindings' ? 2 : 1);
  return { shape, rows, bare: median(times.bare), planned: median(times.planned), first, again };
}

function sortLines(text: string): string {
  return text.split(/\r?\n/u).sort().join('\n');
}

async function time<T>(task: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const value = await task();
  return [value, performance.now() - start];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function writeResults(results: readonly Measured[]): string {
  const head = ['shape', 'rows', 'bare ms', 'planned ms', 'ratio', 'plan ms', 'first plan ms'];
  const lines = results.map(({ shape, rows, bare, planned, first, again }) => [
    shape.name,
    String(rows),
    ms(bare),
    ms(planned),
    `${(bare / planned).toFixed(2)}×`,
    ms(again),
    ms(first),
  ]);
  const mean = Math.exp(
    results.reduce((sum, { bare, planned }) => sum + Math.log(bare / planned), 0) / results.length,
  );
  const widths = head.map((title, i) => Math.max(title.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const write = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ');
  return `${[head, ...lines].map(write).join('\n')}\ngeometric mean ${mean.toFixed(2)}×\n`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
