import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
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

/** Runs the program to its end. @throws Error where it fails */
export async function runProgram(args: readonly string[]): Promise<Usage> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', tellUsage, main, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [told, [status]] = await Promise.all([text(child.stdio[CHANNEL] as Readable), once(child, 'exit')]);
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`communique ${args.join(' ')} ended with ${status}`);
  const usage = JSON.parse(told) as NodeJS.ResourceUsage;
  return {
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMiB: usage.maxRSS / 1024,
  };
}
