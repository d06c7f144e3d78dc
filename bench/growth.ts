/**
 * How the time of each stage grows with the length of texts that are made to hurt. Fails where one grows faster than the
 * bound allows (by a tenth more where it is short), and prints the texts by the worst of their exponents. A text that seems
 * to grow too fast is looked at once more at four times the length, where the start of a stage, its compiling and the noise of the
 * machine weigh less: what grows as the square shows it there all the more.
 *
 *   npm run bench:growth
 *   npm run bench:growth -- --only quotations --size 50000 --times 8 --rounds 3
 *
 * Times are of the CPU, so that other work on the machine disturbs them little.
 */
import { parseArgs } from 'node:util';
import { createStages, SEEDS } from '../src/pipeline.ts';
import { readKnowledge } from '../src/read/read-knowledge.ts';
import { type Growth, measureGrowth, STAGES, type Stage, total } from './growth/measure-growth.ts';
import { PATHOLOGIES, type Pathology } from './growth/pathological-texts.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    size: { type: 'string', default: '12500' },
    times: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '3' },
    bound: { type: 'string', default: '1.2' },
    budget: { type: 'string', default: '4000' },
    slowest: { type: 'string', default: '15' },
  },
});

/** What is faster varies from run to run. */
const UNSURE_MS = 300;
/** By so much longer are the texts of a second look, unless they would take longer than this, were time to grow as the square. */
const LONGER = 4;
const PATIENCE_MS = 30_000;

const sizes: number[] = [];
for (let times = 1; times <= Number(values.times); times *= 2) sizes.push(times * Number(values.size));
const bound = Number(values.bound);
const options = { sizes, bound, rounds: Number(values.rounds), budget: Number(values.budget) };
const stages = createStages(readKnowledge(SEEDS));
const chosen = PATHOLOGIES.filter(({ name }) => name.includes(values.only));
// What runs first would pay for compiling all.
for (const kind of chosen.slice(-20)) await measureGrowth(kind, stages, { ...options, sizes: [4000] });

const all: Growth[] = [];
for (const kind of chosen) {
  const growth = await measure(kind);
  all.push(growth);
  if (worst(growth) > bound) process.stdout.write(describe(growth));
}
const failed = all.filter((growth) => worst(growth) > bound);
process.stdout.write(`\nthe slowest:\n`);
for (const growth of [...all]
  .sort((a, b) => milliseconds(b) - milliseconds(a))
  .slice(0, Number(values.slowest)))
  process.stdout.write(describe(growth));
process.stdout.write(`\nthe largest in memory:\n`);
for (const growth of [...all].sort((a, b) => b.heap - a.heap).slice(0, 3))
  process.stdout.write(describe(growth));
process.stdout.write(
  `\n${all.length} texts of ${sizes.join(', ')} characters; ${failed.length} grow faster than their length to the power ${values.bound}\n`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

async function measure(kind: Pathology): Promise<Growth> {
  const growth = await measureGrowth(kind, stages, options);
  if (worst(growth) <= bound || milliseconds(growth) * LONGER ** 2 > PATIENCE_MS) return growth;
  process.stdout.write(`looked at again: ${describe(growth)}`);
  const longer = [sizes[0] ?? 0, sizes.at(-1) ?? 0].map((size) => size * LONGER);
  return measureGrowth(kind, stages, { ...options, sizes: longer, budget: PATIENCE_MS });
}

/** The largest exponent; that of a stage of few milliseconds is less sure by a tenth. What is too slow for a second length has none. */
function worst({ exponents, times }: Growth): number {
  if (times.length < 2) return Number.POSITIVE_INFINITY;
  const sure = (stage: Stage, exponent: number): number =>
    exponent - ((times.at(-1)?.[stage] ?? 0) < UNSURE_MS ? 0.1 : 0);
  return Math.max(0, ...STAGES.map((stage) => sure(stage, exponents[stage] ?? 0)));
}

/** For the longest text. */
function milliseconds({ times }: Growth): number {
  return total(times.at(-1));
}

function describe(growth: Growth): string {
  const stages = STAGES.flatMap((stage) => {
    const exponent = growth.exponents[stage];
    const ms = Math.round(growth.times.at(-1)?.[stage] ?? 0);
    return exponent === undefined ? [] : [`${stage} ${exponent.toFixed(2)} (${ms} ms)`];
  });
  const size = growth.sizes.at(-1) ?? 0;
  return `${growth.name.slice(0, 60).padEnd(60)} ${size} characters in ${Math.round(milliseconds(growth))} ms, ${Math.round(growth.heap)} bytes each: ${stages.join(', ')}\n`;
}
