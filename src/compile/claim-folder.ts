import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FileError } from '../errors.ts';
import { processOf, stateOfMark } from './process-mark.ts';
import type { StageKind } from './stage.ts';

/** How long a build that was first waits for one that began at the same moment to give way. */
const GIVE_WAY_MS = 2000;
const LOOK_AGAIN_MS = 20;

/** Removes what processes that have ended left in a folder. */
export function removeLeftovers(folder: string, kind: StageKind): void {
  for (const path of listLeftovers(folder, kind)) rmSync(path, { recursive: true, force: true });
}

/** Takes a file over from a build that was cut off: the largest of its name, as that one came furthest. */
export function adoptLeftover(folder: string, name: string, to: string): void {
  const [largest] = listLeftovers(folder, 'unfinished')
    .map((stage) => ({ path: join(stage, name), size: sizeOf(join(stage, name)) }))
    .sort((a, b) => b.size - a.size);
  if (largest && largest.size > 0) renameSync(largest.path, to);
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function listLeftovers(folder: string, kind: StageKind): string[] {
  return listStages(folder, kind)
    .filter((name) => stateOfMark(markOf(name)) === 'ended')
    .map((name) => join(folder, name));
}

/**
 * Makes sure that no other build writes into the folder. Each makes its stage before it looks, so of two that begin at
 * once at least one sees the other: the one whose name comes later gives way, and the other waits until it has.
 *
 * @throws FileError naming the other
 */
export async function claimFolder(folder: string, stage: string): Promise<void> {
  const begun = performance.now();
  for (;;) {
    const other = listStages(folder, 'unfinished').find(
      (name) => name !== stage && stateOfMark(markOf(name)) !== 'ended',
    );
    if (other === undefined) return;
    if (other < stage || performance.now() - begun > GIVE_WAY_MS) throw inUse(folder, other);
    await wait(LOOK_AGAIN_MS);
  }
}

function inUse(folder: string, other: string): FileError {
  const mark = markOf(other);
  const remedy =
    stateOfMark(mark) === 'running'
      ? 'Wait until it has ended, or build into another folder.'
      : `Whether it still runs cannot be told from here: where it does not, remove ${join(folder, other)}.`;
  const message = `another build (process ${processOf(mark)}) is writing into this folder. ${remedy}`;
  return new FileError(folder, message, undefined);
}

function listStages(folder: string, kind: StageKind): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`.${kind}-`) && Number.isInteger(processOf(markOf(name))))
    .sort();
}

function markOf(name: string): string {
  return name.slice(name.indexOf('-') + 1);
}
