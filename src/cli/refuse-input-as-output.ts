import { realpathSync } from 'node:fs';
import { UsageError } from '../settings.ts';

/**
 * Refuses to write over what is to be read: a slip of the shell's history must not cost a day's articles.
 *
 * @throws UsageError naming the option
 */
export function refuseInputAsOutput(
  inputs: readonly string[],
  outputs: Readonly<Record<string, string | undefined>>,
): void {
  const read = new Set(inputs.map(placeOf));
  for (const [option, path] of Object.entries(outputs)) {
    if (path === undefined) continue;
    if (path.trim() === '') throw new UsageError(`${option} has an empty name. Name a file.`);
    if (read.has(placeOf(path)))
      throw new UsageError(
        `${option} ${path} is one of the inputs, and would take its place. Name another file.`,
      );
  }
}

/** One file may have many names; one that is not there has its own. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
