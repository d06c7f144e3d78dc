import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { closest } from 'fastest-levenshtein';
import { UsageError } from '../../../errors.ts';
import { StoreError } from '../store/store-error.ts';
import { listProfiles, PROFILES } from './list-profiles.ts';
import { parseProfile } from './parse-profile.ts';
import type { StoreProfile } from './store-profile.ts';

/**
 * A profile by its name, or one of the user's own by its file.
 *
 * @throws UsageError for an unknown name; StoreError for a file that is no profile
 */
export function readProfile(nameOrFile: string): StoreProfile {
  const own = /\.ya?ml$/iu.test(nameOrFile);
  if (own)
    return parseProfile(basename(nameOrFile), nameOrFile, readText(pathToFileURL(nameOrFile), nameOrFile));
  const names = listProfiles();
  if (!names.includes(nameOrFile)) {
    const near = closest(nameOrFile, names);
    throw new UsageError(
      `there is no profile of a store ${JSON.stringify(nameOrFile)}. Did you mean ${near}? Known are ${names.join(', ')}; a file that ends in .yaml is one of your own.`,
    );
  }
  const file = `${nameOrFile}.yaml`;
  return parseProfile(nameOrFile, `stores/${file}`, readText(new URL(file, PROFILES), file));
}

function readText(url: URL, label: string): string {
  try {
    return readFileSync(url, 'utf8');
  } catch (cause) {
    throw new StoreError('store-profile', `${label}: the profile cannot be read. Check the path.`, cause);
  }
}
