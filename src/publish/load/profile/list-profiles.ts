import { readdirSync } from 'node:fs';

/** The profiles that come with the program; at src and at dist the package's root is three folders up. */
export const PROFILES: URL = new URL('../../../../stores/', import.meta.url);

/** The names that `--store` knows. */
export function listProfiles(): string[] {
  return readdirSync(PROFILES)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}
