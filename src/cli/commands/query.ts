import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  GRAPH_FORMATS,
  type GraphStore,
  openGraph,
  QueryError,
  RESULT_FORMATS,
  renderPlan,
} from '../../graph.ts';
import { readSeconds } from '../read-seconds.ts';

interface QueryOptions {
  readonly graph: string;
  readonly file?: string;
  readonly results?: (typeof RESULT_FORMATS)[number] | (typeof GRAPH_FORMATS)[number];
  readonly bind: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeout: number;
  readonly maxRows: number;
  readonly reorder: boolean;
  readonly explain?: boolean;
}

const EXAMPLES = `
Examples:
  communique query 'SELECT ?m { ?m a cq:Meeting }' --graph output/ --results csv
  communique query -f meetings.rq --bind 'day="2025-07-12"^^xsd:date'
  communique query - < meetings.rq
  communique query --explain 'SELECT ?m { ?m a cq:Meeting ; cq:status cq:denied }'
  communique query                                    (a shell, on a terminal)`;

export function addQuery(program: Command): void {
  program
    .command('query')
    .argument('[sparql]', 'the query; - reads it from standard input')
    .description('answer a SPARQL query over a graph, or open a shell for queries')
    .option('-f, --file <file>', 'read the query from a file')
    .option('--graph <path>', 'folder of a build, or a file of quads', 'output/')
    .addOption(
      new Option('--results <format>', 'format of the answer').choices([...RESULT_FORMATS, ...GRAPH_FORMATS]),
    )
    .option('--bind <name=value>', 'give a variable a value; may be repeated', collectBinding, {})
    .option('--timeout <seconds>', 'end a query that runs longer', readSeconds, 30)
    .option('--max-rows <number>', 'show no more rows than this', parseRows, 10_000)
    .option('--no-reorder', 'leave the patterns of the query in the order written')
    .option('--explain', 'print how the query is answered: its text, the counts behind its order, the time')
    .addHelpText('after', EXAMPLES)
    .action(async (sparql: string | undefined, options: QueryOptions, command: Command) => {
      const given = [sparql, options.file].filter((source) => source !== undefined).length;
      const shell = given === 0 && process.stdin.isTTY === true;
      if (given !== 1 && !shell) {
        command.error('error: give one query, as text, by --file or as - from standard input', {
          exitCode: 2,
        });
      }
      const text = shell ? '' : await readQuery(sparql, options.file);
      const store = await openGraph(options.graph);
      try {
        if (shell) await (await import('../open-shell.ts')).openShell(store, toRunOptions(options));
        else await answer(store, text, options, program.opts().quiet === true);
      } catch (error) {
        const file = options.file ?? (sparql === '-' ? '-' : undefined);
        if (error instanceof QueryError && file !== undefined) error.file = file;
        throw error;
      } finally {
        await store.close();
      }
    });
}

async function readQuery(sparql: string | undefined, file: string | undefined): Promise<string> {
  if (file !== undefined && file !== '-') return readFile(file, 'utf8');
  if (sparql !== undefined && sparql !== '-') return sparql;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(store: GraphStore, text: string, options: QueryOptions, quiet: boolean): Promise<void> {
  const run = toRunOptions(options);
  if (options.explain) {
    process.stdout.write(renderPlan(await store.explain(text, run)));
    return;
  }
  const found = await store.answer(text, run);
  for (const warning of quiet ? [] : found.warnings) process.stderr.write(`warning: ${warning}\n`);
  process.stdout.write(found.text);
}

function toRunOptions({
  results,
  bind,
  timeout,
  maxRows,
  reorder,
}: QueryOptions): Parameters<GraphStore['answer']>[1] & object {
  return { bind, timeoutMs: timeout * 1000, maxRows, reorder, ...(results && { format: results }) };
}

function collectBinding(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Write name=value.');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

function parseRows(text: string): number {
  if (!/^\d+$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
