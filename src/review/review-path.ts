import { statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { REVIEW } from '../model/decision.ts';

/** Where the review of a build lies. @throws UsageError for a single file of a graph, which has no place beside it */
export function reviewPathOf(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new UsageError(`${folder} is no folder. A review lies in the folder of a build: name that.`);
  }
  return join(folder, REVIEW);
}
