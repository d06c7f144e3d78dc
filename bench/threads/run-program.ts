import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the program took. */
export interface Usage {
  readonly seconds: number;
  /** Of all cores together. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** The compiled program, as users run it. */
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const tellUsage = fileURLToPath(new URL('./tell-usage.mjs', import.meta.url));
const CHANNEL = 3;

export function runProgram(args: readonly string[]): Usage {
  const begun = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', tellUsage, main, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`communique ${args.join(' ')} ended with ${status}`);
  const usage = JSON.parse(String(output[CHANNEL])) as NodeJS.ResourceUsage;
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMiB: usage.maxRSS / 1024,
  };
}
