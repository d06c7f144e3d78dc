import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * The name of something temporary that tells whose it is: `1234-9f3c2a10-7d1b2f5e-03ab`. The number of the process, its
 * machine, when it started (for numbers are given again), and chance.
 */
export function makeMark(): string {
  return [process.pid, machine(), startOf(process.pid) ?? NO_START, randomBytes(4).toString('hex')].join('-');
}

/** Whether the process of a mark runs. Of another machine, or of another container, this cannot be known. */
export function stateOfMark(mark: string): 'running' | 'ended' | 'unknown' {
  const [, pid = '', place, start] = /^(\d+)-([0-9a-f]+)-([0-9a-f]+)-[0-9a-f]+$/u.exec(mark) ?? [];
  if (place !== machine()) return 'unknown';
  const found = startOf(Number(pid));
  if (found === undefined) return 'ended';
  if (found === NO_START || start === NO_START) return 'unknown';
  return found === start ? 'running' : 'ended';
}

/** The process that made a mark, for messages. */
export function processOf(mark: string): number {
  return Number.parseInt(mark, 10);
}

/** Where the system does not tell. */
const NO_START = '0';

/** Within a container the numbers of processes are its own, so its space of numbers belongs to the place. */
function machine(): string {
  return hash(`${hostname()} ${attempt(() => readlinkSync('/proc/self/ns/pid')) ?? process.platform}`);
}

/** When a process started, in some form that no other of its number has; nothing where it does not run. */
function startOf(pid: number): string | undefined {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat !== undefined) return readStart(stat);
  if (!exists(pid)) return undefined;
  if (process.platform === 'win32') return NO_START;
  const started = attempt(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }),
  );
  return started === undefined ? NO_START : hash(started.trim());
}

function readStart(stat: string): string | undefined {
  // The name of the program, in brackets, may hold anything: fields are counted from behind it (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  // What has ended and was not yet waited for still has its number.
  if (started === undefined || state === 'Z' || state === 'X') return undefined;
  return hash(`${attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'))} ${started}`);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
