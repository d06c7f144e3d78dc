import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

/** The compiled program: `npm test` builds it first. */
export const main: string = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
/** Threads of the compiled program start in a third of the time that those from the sources take. */
const compiled: Promise<typeof import('../../src/cli/run.ts')> = import(
  /* @vite-ignore */ new URL('../../dist/cli/run.js', import.meta.url).href
);

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program in a folder. */
export function startCommand(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
}

/** Runs the program in a folder to its end. */
export async function runCommand(
  folder: string,
  args: readonly string[],
  stdin: string | Uint8Array = '',
): Promise<Outcome> {
  const child = startCommand(folder, args);
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return outcomeOf(child);
}

/** Runs a command line in a folder within this process, which is quicker; one at a time. */
export async function runHere(folder: string, args: readonly string[]): Promise<Outcome> {
  const { run } = await compiled;
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    }),
  );
  // A command that reads standard input finds it empty, and waits for nobody.
  const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([]) as typeof process.stdin);
  const home = process.cwd();
  process.chdir(folder);
  try {
    return { code: await run(args), ...printed };
  } finally {
    process.chdir(home);
    process.exitCode = undefined;
    for (const spy of [...spies, input]) spy.mockRestore();
  }
}

/** What a process printed, once it has ended. */
export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}

/** A server that runs, and the address that it printed. */
export interface StartedServer {
  readonly child: ChildProcessWithoutNullStreams;
  readonly outcome: Promise<Outcome>;
  readonly address: string;
}

/** Starts the server in a folder, at any port, and waits until it says where it is. */
export async function startServer(folder: string, args: readonly string[]): Promise<StartedServer> {
  const child = startCommand(folder, ['serve', '--port', '0', ...args]);
  const outcome = outcomeOf(child);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text: string) => resolve(text.trim()));
    outcome.then(({ stderr }) => reject(new Error(stderr)));
  });
  return { child, outcome, address };
}

/** An invented story. */
export const story = `TURKU, March 4, 2025 (STT) -- Finnish Foreign Minister Anna Laine met on Tuesday with her Norwegian counterpart Olav Dahl in Turku.

"We will keep the sea lanes open to every ship," Laine said after the talks.
`;

/** What a command printed, an object a line. */
export function readJsonLines(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** A line of JSONL. */
export function articleLine(id: string, text: string = story): string {
  return `${JSON.stringify({ id, text, date: '2025-03-04' })}\n`;
}
