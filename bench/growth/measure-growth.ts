import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mapArticle } from '../../src/map/map-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Stages } from '../../src/pipeline.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { nquads } from '../../src/serialise/nquads.ts';
import { type Pathology, writeText } from './pathological-texts.ts';

export const STAGES = ['read', 'annotate', 'extract', 'resolve', 'misses', 'map', 'serialise'] as const;
export type Stage = (typeof STAGES)[number];

/** Milliseconds of CPU time. */
type Times = Record<Stage, number>;

export interface Growth {
  readonly name: string;
  readonly sizes: readonly number[];
  /** At each size. */
  readonly times: readonly Times[];
  /** By how many powers the time of a stage grows with the length; of a stage that takes no time, nothing. */
  readonly exponents: Partial<Record<Stage, number>>;
  /** Bytes of heap that the facts and annotations of the longest text hold, by its characters. */
  readonly heap: number;
}

export interface GrowthOptions {
  readonly sizes: readonly number[];
  /** The power above which growth is measured again, and how often at most: what is slow by chance is so once. */
  readonly bound: number;
  readonly rounds: number;
  /** Milliseconds after which no longer text is tried. */
  readonly budget: number;
}

/** A text of a kind is first taken through so short: what is met first is compiled first. */
const WARM_UP = 4000;
/** A stage faster than this at its largest grows by measuring errors alone. */
const NOTICEABLE_MS = 30;
/** What is shorter is taken for this long: the start of a stage is no part of its growth. */
const LEAST_MS = 5;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Takes texts of growing size through the stages, and tells how their time grows. */
export async function measureGrowth(
  kind: Pathology,
  stages: Stages,
  { sizes, bound, rounds, budget }: GrowthOptions,
): Promise<Growth> {
  const measured: number[] = [];
  const times: Times[] = [];
  const longest = sizes.at(-1) ?? 0;
  await timeStages(writeText(kind, WARM_UP), stages);
  for (const size of sizes) {
    const before = { size: measured.at(-1) ?? 0, ms: total(times.at(-1)) };
    // Between the ends is looked only where the longest could take too long, were the time to grow with the square.
    const safe = before.size > 0 && before.ms * (longest / before.size) ** 2 <= budget;
    if ((safe && size < longest) || before.ms > budget) continue;
    const text = writeText(kind, size);
    const once = await timeStages(text, stages);
    times.push(measured.length === 0 ? await timeAgain(once, text, stages) : once);
    measured.push(size);
  }
  let exponents = fitAll(measured, times);
  for (let round = 1; round < rounds && Math.max(0, ...Object.values(exponents)) > bound; round++) {
    for (const at of [0, times.length - 1]) {
      const best = times[at];
      if (best) times[at] = await timeAgain(best, writeText(kind, measured[at] ?? 0), stages);
    }
    exponents = fitAll(measured, times);
  }
  const heap = measureHeap(writeText(kind, measured.at(-1) ?? 0), stages);
  return { name: kind.name, sizes: measured, times, exponents, heap };
}

/** Milliseconds of all stages. */
export const total = (times: Times | undefined): number =>
  times ? STAGES.reduce((sum, stage) => sum + times[stage], 0) : 0;

/** The better of what was measured and of a further look, stage by stage. */
async function timeAgain(best: Times, text: string, stages: Stages): Promise<Times> {
  const again = await timeStages(text, stages);
  return Object.fromEntries(STAGES.map((stage) => [stage, Math.min(best[stage], again[stage])])) as Times;
}

async function timeStages(text: string, stages: Stages): Promise<Times> {
  const times: Times = { read: 0, annotate: 0, extract: 0, resolve: 0, misses: 0, map: 0, serialise: 0 };
  const time = <T>(stage: Stage, run: () => T): T => {
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    times[stage] = (user + system) / 1000;
    return result;
  };
  collectGarbage();
  const article = time('read', () => read(text));
  if (!article) return times;
  const annotated = time('annotate', () => stages.annotate(article));
  const extraction = time('extract', () => stages.extract(annotated));
  const facts = time('resolve', () => stages.resolve(annotated, extraction).facts);
  time('misses', () => stages.findMisses(annotated, facts));
  const quads = time('map', () => mapArticle(article, facts, { base: DEFAULT_BASE }));
  await time('serialise', () => nquads.writeArticle(quads));
  return times;
}

function read(text: string): Article | undefined {
  const made = makeArticle('growth', text, { date: '2025-07-16', publisher: 'Xinhua' }, { file: 'growth' });
  return 'article' in made ? made.article : undefined;
}

function measureHeap(text: string, stages: Stages): number {
  const article = read(text);
  if (!article) return 0;
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const annotated = stages.annotate(article);
  const kept = [annotated, stages.resolve(annotated, stages.extract(annotated)).facts];
  collectGarbage();
  const held = process.memoryUsage().heapUsed - before;
  return kept.length > 0 ? held / text.length : 0;
}

function fitAll(sizes: readonly number[], times: readonly Times[]): Partial<Record<Stage, number>> {
  const exponents: Partial<Record<Stage, number>> = {};
  for (const stage of STAGES) {
    const [first, last] = [times[0]?.[stage] ?? 0, times.at(-1)?.[stage] ?? 0];
    const [from, to] = [sizes[0] ?? 1, sizes[times.length - 1] ?? 1];
    if (last < NOTICEABLE_MS || from === to) continue;
    exponents[stage] = Math.log(last / Math.max(first, LEAST_MS)) / Math.log(to / from);
  }
  return exponents;
}
