import { readdirSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Knowledge } from '../model/knowledge.ts';
import { SeedError } from './seed-error.ts';
import type { SeedRoots } from './seed-file.ts';
import { SEEDS } from './shipped-seeds.ts';

const SEEDS_OF_WORDS = /\.(?:tsv|txt|yaml)$/u;

/**
 * The shipped seeds with a folder of a user's own after them. Its files lie where the shipped ones lie, and a name that
 * none of those has is a slip, which would otherwise add nothing and say nothing.
 *
 * @throws SeedError
 */
export function addSeeds(folder: string, shipped: URL = SEEDS): SeedRoots {
  const known = new Set(listSeeds(fileURLToPath(shipped)));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SeedError(folder, undefined, 'There is no such folder. Name one with seeds of your own.');
  }
  const own = listSeeds(folder);
  const stray = own.find((path) => !known.has(path));
  if (stray !== undefined || own.length === 0) {
    const wrong = stray === undefined ? 'The folder holds no seeds' : `${stray} is the name of no seeds`;
    throw new SeedError(folder, undefined, `${wrong}. Known are ${[...known].sort().join(', ')}.`);
  }
  return [shipped, pathToFileURL(`${resolve(folder)}/`)];
}

/** What the shipped seeds and those of a folder hold together. @throws SeedError */
export async function readOwnSeeds(folder: string): Promise<Knowledge> {
  const seeds = addSeeds(folder);
  // Who has no seeds of their own waits for nothing that reads them.
  const { readKnowledge } = await import('./read-knowledge.ts');
  return readKnowledge(seeds);
}

/** Paths within a folder, with slashes, of the files that hold words and names. */
function listSeeds(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => SEEDS_OF_WORDS.test(path) && !/^(?:articles|evaluation)\//u.test(path));
}
