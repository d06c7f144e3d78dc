/**
 * What threads gain, and how memory grows with the number of articles, of the compiled program as a whole:
 *
 *   npm run bench:threads
 *   npm run bench:threads -- --command build --articles 1000,35000 --jobs 2
 *   npm run bench:threads -- --input wire.jsonl --jobs 1,2,4 --rounds 5
 *
 * Each row is the fastest of its rounds, and is compared with the first. Where other work shares the machine, the processor
 * time tells more than the time by the clock. What the machine can give at most is told last: as many programs side by side,
 * each with one thread and nothing in common, as the last row has threads.
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventArticles } from './flow/invent-articles.ts';
import { runProgram, type Usage } from './threads/run-program.ts';

const { values } = parseArgs({
  options: {
    command: { type: 'string', default: 'extract' },
    input: { type: 'string' },
    articles: { type: 'string', default: '2000' },
    jobs: { type: 'string', default: '1,2' },
    rounds: { type: 'string', default: '3' },
  },
});

const root = mkdtempSync(join(tmpdir(), 'communique-threads-'));
try {
  const inputs = values.input === undefined ? values.articles.split(',').map(invent) : [values.input];
  console.log(
    'articles      jobs   seconds   times as fast   processor seconds   peak MiB   times the memory',
  );
  let first: Usage | undefined;
  for (const [at, input] of inputs.entries()) {
    for (const jobs of values.jobs.split(',')) {
      const usage = await fastest(() => runProgram(argsOf(input, jobs)));
      first ??= usage;
      const named = values.input ?? values.articles.split(',')[at] ?? '';
      console.log(row(named, jobs, usage, first));
    }
  }
  const most = Number(values.jobs.split(',').at(-1));
  if (first && most > 1) console.log(await tellCeiling(inputs[0] ?? '', most, first));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function invent(count: string): string {
  const file = join(root, `${count}.jsonl`);
  for (const { id, text, date } of inventArticles(Number(count)))
    appendFileSync(file, `${JSON.stringify({ id, text, date, language: 'en' })}\n`);
  return file;
}

function argsOf(input: string, jobs: string, at = 0): string[] {
  const output = values.command === 'build' ? ['--fresh', '-o', join(root, `output-${at}`)] : [];
  return [values.command, input, '--quiet', '--jobs', jobs, ...output];
}

async function fastest(run: () => Promise<Usage>): Promise<Usage> {
  let best = await run();
  for (let round = 1; round < Number(values.rounds); round++) {
    const again = await run();
    if (again.seconds < best.seconds) best = again;
  }
  return best;
}

/** How much faster programs that share nothing get through their inputs than one after the other. */
async function tellCeiling(input: string, count: number, { seconds }: Usage): Promise<string> {
  const together = await fastest(async () => {
    const all = await Promise.all(
      Array.from({ length: count }, (_, at) => runProgram(argsOf(input, '1', at))),
    );
    return all.reduce((last, each) => (each.seconds > last.seconds ? each : last));
  });
  const gain = (count * seconds) / together.seconds;
  return `${count} programs side by side: ${together.seconds.toFixed(1)} seconds each, ${gain.toFixed(2)} times as fast as one after the other`;
}

function row(named: string, jobs: string, { seconds, cpuSeconds, peakMiB }: Usage, first: Usage): string {
  return [
    named.slice(-12).padEnd(12),
    jobs.padStart(4),
    seconds.toFixed(1).padStart(9),
    (first.seconds / seconds).toFixed(2).padStart(15),
    cpuSeconds.toFixed(1).padStart(19),
    peakMiB.toFixed(0).padStart(10),
    (peakMiB / first.peakMiB).toFixed(2).padStart(18),
  ].join('  ');
}
