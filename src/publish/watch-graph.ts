import { statSync } from 'node:fs';
import { locateGraph } from '../query/engine/locate-graph.ts';

const INTERVAL_MS = 500;

/** What tells one state of a graph's files from another; nothing while one is missing. */
function readSignature(paths: readonly string[]): string | undefined {
  try {
    const stats = paths.map((path) => statSync(locateGraph(path).path));
    return stats.map(({ ino, size, mtimeMs }) => `${ino} ${size} ${mtimeMs}`).join('\n');
  } catch {
    return undefined;
  }
}

/**
 * Calls `onChange` each time the files of a graph have changed and then stayed the same for a moment. Files are looked at,
 * not listened for: that works on every file system, and a build swaps all of a folder in one step.
 *
 * @returns what ends it
 */
export function watchGraph(paths: readonly string[], onChange: () => void): () => void {
  let [served, last] = [readSignature(paths), readSignature(paths)];
  const timer = setInterval(() => {
    const now = readSignature(paths);
    if (now !== undefined && now === last && now !== served) {
      served = now;
      onChange();
    }
    last = now;
  }, INTERVAL_MS);
  timer.unref();
  return () => clearInterval(timer);
}
