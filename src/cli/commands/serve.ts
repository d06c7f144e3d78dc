import { type Command, InvalidArgumentError } from 'commander';
import type { Asker } from '../../answers.ts';
import type { AskQuestion } from '../../publish/edition.ts';
import { UsageError } from '../../settings.ts';
import { SIGNAL_EXITS } from '../exit-codes.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print, tell } from '../print.ts';
import { readSeconds } from '../read-seconds.ts';
import { formatError } from '../report-error.ts';
import { addSeedsOption, readNamesOf, type SeedsOption } from '../seeds-option.ts';

interface ServeCommandOptions extends GraphOption, SeedsOption {
  readonly host: string;
  readonly port: number;
  /** Seconds. */
  readonly timeout: number;
  readonly maxRows: number;
  readonly engines: number;
  readonly queue: number;
  readonly watch?: boolean;
  readonly articles: readonly string[];
  readonly quiet?: boolean;
}

const EXAMPLES = `
At the address that is printed: / to look at the graph, /sparql for queries (SPARQL 1.1 Protocol), /data for whole graphs,
/.well-known/void for what the data set is, and every IRI of the graph under the path that it has. All is read-only.

Examples:
  communique serve
  communique serve --graph output/ --articles articles/ --port 8080 --watch
  curl -H 'Accept: text/csv' --data-urlencode 'query=SELECT ?m { ?m a cq:Meeting }' http://127.0.0.1:8710/sparql`;

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

export function addServe(command: Command): void {
  addSeedsOption(addGraphOption(command))
    .option('--host <host>', 'address to listen on; 0.0.0.0 lets every machine read the graph', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 takes one that is free', readPort, 8710)
    .option('--timeout <seconds>', 'end a query that takes longer', readSeconds, 10)
    .option('--max-rows <number>', 'refuse an answer with more rows or triples', readCount, 100_000)
    .option(
      '--engines <number>',
      'queries answered at once; each engine holds a copy of the graph',
      readCount,
      2,
    )
    .option(
      '--queue <number>',
      'queries that may wait for an engine; more are told to come again',
      readCount,
      256,
    )
    .option(
      '--articles <path>',
      'articles whose whole texts are shown with their facts; may be repeated',
      (path: string, earlier: readonly string[]) => [...earlier, path],
      [],
    )
    .option('--watch', 'serve a newer graph as soon as it is built')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, self: Command) => serve(self.optsWithGlobals<ServeCommandOptions>()));
}

async function serve(options: ServeCommandOptions): Promise<void> {
  const { graph, host, port, timeout, maxRows, engines, queue, watch = false, quiet = false } = options;
  if (graph.includes('-')) {
    throw new UsageError('a graph from standard input cannot be served. Write it to a file first.');
  }
  const stopped = waitForSignal();
  const [{ readTexts }, { serveGraph }] = await Promise.all([
    import('../../answers.ts'),
    import('../../publish/serve-graph.ts'),
  ]);
  const gazetteer = await readNamesOf(options);
  const server = await serveGraph(graph, {
    ...readOpenOptions(options),
    host,
    port,
    watch,
    engines,
    maxRows,
    timeoutMs: timeout * 1000,
    waiting: queue,
    waitMs: timeout * 1000,
    gazetteer,
    openAsk: () => openAsk(gazetteer, timeout * 1000),
    texts: await readTexts(options.articles, ({ message }) => tell(`warning: ${message}\n`)),
    onReload: (outcome) => {
      if ('error' in outcome) tell(`warning: the older graph is served on: ${formatError(outcome.error)}\n`);
      else if (!quiet) tell(`reloaded: ${outcome.size} quads\n`);
    },
  });
  await print(`${server.address}\n`);
  if (!LOOPBACK.has(host) && !quiet)
    tell(`${host} is no loopback address: who reaches it can read the graph\n`);
  const code = await stopped;
  await server.close();
  process.exit(code);
}

/** What a graph is asked with is read of it when it is first asked. */
function openAsk(gazetteer: Awaited<ReturnType<typeof readNamesOf>>, timeoutMs: number): AskQuestion {
  let asker: Promise<Asker> | undefined;
  return async (store, question) => {
    const { ask, prepareAsker } = await import('../../answers.ts');
    asker ??= prepareAsker(store, gazetteer);
    // Where that failed, the next question tries again.
    asker.catch(() => {
      asker = undefined;
    });
    return ask(await asker, question, { timeoutMs });
  };
}

/** The exit code of the first signal. A second one ends the program at once, as signals do elsewhere. */
function waitForSignal(): Promise<number> {
  return new Promise((resolve) => {
    for (const [signal, code] of Object.entries(SIGNAL_EXITS)) {
      process.removeAllListeners(signal);
      process.once(signal, () => {
        process.once(signal, () => process.exit(code));
        resolve(code);
      });
    }
  });
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('Give a port, 0 to 65535.');
  return Number(text);
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}
