import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { GraphFile } from '../../query/engine/locate-graph.ts';
import type { StoreProfile } from './profile/store-profile.ts';

/** The store's own way to load a file while nobody uses it. @throws UsageError where the file is not N-Quads */
export function renderBulk(profile: StoreProfile, files: readonly GraphFile[], to: string): string {
  return files
    .map(({ path, label, mediaType, gzip }) => {
      if (mediaType !== 'application/n-quads' || gzip) {
        throw new UsageError(
          `${label} is no plain file of N-Quads, which bulk loaders read best. Give graph.nq.`,
        );
      }
      const file = resolve(path);
      return profile.bulk
        .replaceAll('{file}', file)
        .replaceAll('{folder}', dirname(file))
        .replaceAll('{name}', basename(file))
        .replaceAll('{to}', to);
    })
    .join('\n');
}
