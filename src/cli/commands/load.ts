import { type Command, InvalidArgumentError, Option } from 'commander';
import { checkpointPath } from '../../publish/load/checkpoint-path.ts';
import { readCredentials } from '../../publish/load/credentials.ts';
import { type LoadOptions, load, previewLoad } from '../../publish/load/load.ts';
import { openGraphFiles } from '../../publish/load/open-graph-files.ts';
import { openStore } from '../../publish/load/open-store.ts';
import { listProfiles } from '../../publish/load/read-profile.ts';
import { renderBulk } from '../../publish/load/render-bulk.ts';
import { renderLoad, renderPreview } from '../../publish/load/render-load.ts';
import { STRATEGIES, type Strategy } from '../../publish/load/store-profile.ts';
import { drawCount } from '../draw-count.ts';
import { print, tell } from '../print.ts';
import { readSeconds } from '../read-seconds.ts';
import { tellIfStopped } from '../tell-if-stopped.ts';

interface Options {
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

const DETAILS = `
Each article's graph takes the place of the store's graph of that name; other graphs of the store stay. Then the store is
asked how many triples each graph holds, and a sample is compared value by value: what differs is an error. A graph that an
earlier load left there unchanged is not sent again.

User and password are read from COMMUNIQUE_USER and COMMUNIQUE_PASSWORD (basic or digest authentication), a token from
COMMUNIQUE_TOKEN (bearer).

Examples:
  communique load output/ --to http://localhost:3030/ds --store fuseki
  communique load output/ --to http://localhost:7878 --store oxigraph --dry-run
  COMMUNIQUE_USER=dba COMMUNIQUE_PASSWORD=… communique load --to http://localhost:8890 --store virtuoso
  communique load output/ --to http://localhost:3030/ds --store fuseki --resume
  communique load output/ --to http://localhost:9000/sparql --path update=/update
  communique load output/ --to http://localhost:7878 --store oxigraph --print-bulk`;

export function addLoad(command: Command): void {
  command
    .argument('[inputs...]', 'folders of builds, files of RDF with named graphs, or - (default: output/)')
    .requiredOption('--to <url>', 'address of the store')
    .option(
      '--store <profile>',
      `kind of store: ${listProfiles().join(', ')}, or a profile of your own (.yaml)`,
      'generic',
    )
    .addOption(new Option('--strategy <way>', 'how graphs are written').choices(STRATEGIES))
    .option('--path <name=path>', 'another path than the profile has; may be repeated', collectPath, {})
    .option('--resume', 'go on with a load that was cut off')
    .option('--all', 'send also what an earlier load left there unchanged')
    .option('--replace-all', 'drop every graph of the store that the input does not have')
    .option(
      '--checkpoint <file>',
      'where what the store has taken is written down (default: beside the input)',
    )
    .option(
      '--sample <count>',
      'graphs to compare value by value, besides those with letters or types of their own',
      readCount,
      20,
    )
    .option('--retries <count>', 'how often a request is sent again that fails for the moment', readCount, 6)
    .option('--timeout <seconds>', 'time that a request may take', readSeconds, 300)
    .option('--dry-run', 'tell what would be sent where, and send nothing')
    .option('--print-bulk', "print the store's own recipe to load files while it is offline")
    .addHelpText('after', DETAILS)
    .action(async (inputs: readonly string[], _: unknown, self: Command) => {
      await run(inputs.length > 0 ? inputs : ['output/'], self.optsWithGlobals<Options>());
    });
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
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

function collectPath(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=path, such as update=/update.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function readCount(text: string): number {
  if (!/^\d{1,6}$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
