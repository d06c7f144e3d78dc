/**
 * Takes generated texts through the whole flow: none may crash it, run over its time, point outside the text, or give quads
 * that do not parse or do not conform.
 *
 *   npm run fuzz
 *   npm run fuzz -- --texts 120000 --seed 7
 *   npm run fuzz -- --show 4711
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { mapInOrder } from '../../src/threads/map-in-order.ts';
import { startThread } from '../../src/threads/start-thread.ts';
import { type Ended, ThreadPool } from '../../src/threads/thread-pool.ts';
import type { FuzzResult, FuzzTask } from './fuzz-thread.ts';
import { writeText } from './write-text.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '10' },
    thorough: { type: 'string', default: '20' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    show: { type: 'string' },
  },
});

if (values.show === undefined) await fuzz(Number(values.seed), Number(values.texts));
else process.stdout.write(writeText(Number(values.show)));

async function fuzz(first: number, count: number): Promise<void> {
  const pool = new ThreadPool<FuzzTask, FuzzResult>({
    start: () => startThread('./fuzz-thread', import.meta.url),
    size: Number(values.jobs),
    weightPerThread: 1,
    limitMs: Number(values.seconds) * 1000,
  });
  pool.expect(count);
  async function* seeds(): AsyncGenerator<number> {
    for (let seed = first; seed < first + count; seed++) yield seed;
  }
  const run = async (seed: number): Promise<{ seed: number; ended: Ended<FuzzResult> }> => {
    const thorough = seed % Number(values.thorough) === 0;
    return { seed, ended: await pool.run({ seed, thorough }) };
  };
  let [failed, slowest] = [0, { seed: 0, ms: 0 }];
  for await (const { seed, ended } of mapInOrder(seeds(), run, {
    most: 64,
    mostWeight: 64,
    weigh: () => 1,
  })) {
    if (ended.kind === 'done' && ended.result.ms > slowest.ms) slowest = { seed, ms: ended.result.ms };
    const faults = faultsOf(ended);
    if (faults.length === 0) continue;
    failed++;
    process.stdout.write(`text ${seed}: ${faults.join('\n  ')}\n`);
  }
  await pool.close();
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(
    `${count} texts, ${failed} failed; the slowest, ${slowest.seed}, took ${Math.round(slowest.ms)} ms; ${memory} MiB at most\n`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

function faultsOf(ended: Ended<FuzzResult>): readonly string[] {
  if (ended.kind === 'done') return ended.result.faults;
  return [
    ended.kind === 'late' ? `was not done in ${values.seconds} s` : `ended its thread: ${ended.message}`,
  ];
}
