import { checkpointPath } from '../publish/load/checkpoint-path.ts';
import { type LoadOptions, load, previewLoad } from '../publish/load/load.ts';
import type { Strategy } from '../publish/load/profile/store-profile.ts';
import { renderBulk } from '../publish/load/render-bulk.ts';
import { renderLoad, renderPreview } from '../publish/load/render-load.ts';
import { openGraphFiles } from '../publish/load/send/open-graph-files.ts';
import { readCredentials } from '../publish/load/store/credentials.ts';
import { openStore } from '../publish/load/store/open-store.ts';
import { drawCount } from './draw-count.ts';
import { print, tell } from './print.ts';
import { tellIfStopped } from './tell-if-stopped.ts';

/** What `load` is asked for. */
export interface LoadCommandOptions {
  readonly to: string;
  readonly store: string;
  readonly strategy?: Strategy;
  readonly path: Readonly<Record<string, string>>;
  readonly resume?: boolean;
  readonly all?: boolean;
  readonly replaceAll?: boolean;
  readonly checkpoint?: string;
  readonly sample: number;
  readonly retries: number;
  /** Seconds. */
  readonly timeout: number;
  readonly dryRun?: boolean;
  readonly printBulk?: boolean;
  readonly quiet?: boolean;
}

/** Sends graphs to a store, or tells what would be sent. */
export async function runLoad(inputs: readonly string[], options: LoadCommandOptions): Promise<void> {
  const { to, store: profile, path, timeout, dryRun, printBulk, quiet = false } = options;
  const retries = dryRun ? 0 : options.retries;
  const store = openStore({
    to,
    store: profile,
    paths: path,
    credentials: readCredentials(process.env),
    timeoutMs: timeout * 1000,
    retries,
    onRetry: (message) => tell(`${message}\n`),
  });
  const files = await openGraphFiles(inputs);
  if (printBulk) {
    await print(renderBulk(store.profile, files, to));
    return;
  }
  const checkpoint = options.checkpoint ?? checkpointPath(inputs[0] ?? '.', store.address.query);
  const progress = drawCount('graphs', quiet);
  const { strategy, resume = false, all = false, replaceAll = false, sample } = options;
  const loading: LoadOptions = {
    checkpoint,
    resume,
    all,
    replaceAll,
    sample,
    ...(strategy && { strategy }),
    onProgress: progress.advance,
  };
  if (dryRun) {
    await print(renderPreview(store, await previewLoad(store, files, loading), loading));
    return;
  }
  const begun = performance.now();
  try {
    const left = `what the store has taken stands in ${checkpoint}; go on with --resume`;
    const report = await tellIfStopped(left, () => load(store, files, loading));
    progress.close();
    if (!quiet) tell(renderLoad(report, performance.now() - begun));
  } finally {
    progress.close();
  }
}
