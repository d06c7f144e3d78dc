import { readdirSync, readFileSync } from 'node:fs';

/** A process of Linux and what it was started as. */
export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

/** All processes that a process has started, and those that they have. */
export function descendantsOf(ancestor: number): RunningProcess[] {
  const parents = new Map(listProcesses().map((pid) => [pid, parentOf(pid)]));
  const isBelow = (pid: number): boolean => {
    for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) if (at === ancestor) return true;
    return false;
  };
  return [...parents.keys()].filter(isBelow).map((pid) => ({ pid, command: read(pid, 'cmdline') }));
}

const listProcesses = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** The second field after the name in brackets, which may hold anything (proc(5)). */
function parentOf(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  return parent > 0 ? parent : undefined;
}

/** Processes come and go while they are listed. */
function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'latin1');
  } catch {
    return '';
  }
}
