import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes a folder and those above it that are missing, and gives the topmost made. Node's own way of it can loop for ever. */
export function makeFolders(path: string): string | undefined {
  if (existsSync(path)) return undefined;
  const above = makeFolders(dirname(path));
  mkdirSync(path);
  return above ?? path;
}

/** Removes the folders from `path` up to `top`, as long as they are empty. */
export function removeEmpty(path: string, top: string): void {
  try {
    for (let at = path; at.length >= top.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Another has put something there, or removed it: either way it is not ours.
  }
}
