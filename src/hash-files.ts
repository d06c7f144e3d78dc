import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Adds to a hash a file, or all files of a folder in the order of their names, each with its name and length, but for
 * declarations of types and maps of the compiler.
 */
export function hashFiles(hash: Hash, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) hashFiles(hash, join(path, name));
  } else if (!/\.d\.ts$|\.map$/u.test(path)) {
    const bytes = readFileSync(path);
    hash.update(`${basename(path)} ${bytes.length}\n`).update(bytes);
  }
}
