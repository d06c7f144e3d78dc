import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GraphStore } from '../../graph.ts';
import { FORMAT_ALIASES, GRAPH_FORMATS, QueryError, RESULT_FORMATS, UsageError } from '../../settings.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print, tell, writeOut } from '../print.ts';
import { readQuery } from '../read-query.ts';
import { readSeconds } from '../read-seconds.ts';

type Format = (typeof RESULT_FORMATS)[number] | (typeof GRAPH_FORMATS)[number];

interface QueryOptions extends GraphOption {
  readonly file?: string;
  readonly results?: Format;
  readonly format?: Format;
  readonly output?: string;
  readonly bind: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly timeout: number;
  readonly maxRows: number;
  readonly reorder: boolean;
  readonly explain?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Prefixes of the ontology need no declaration. Numbers and times come as the engine writes them: "007"^^xsd:integer as 7,
1.50 as 1.5, 24:00:00 as midnight of the next day.

Examples:
  communique query 'SELECT ?m { ?m a cq:Meeting }' --graph output/ --format csv
  communique query -f meetings.rq --bind 'day="2025-07-12"^^xsd:date' -o meetings.csv
  communique query - < meetings.rq
  zcat facts.nq.gz | communique query 'ASK { ?m a cq:Meeting }' --graph -
  communique query --explain 'SELECT ?m { ?m a cq:Meeting ; cq:status cq:denied }'
  communique query                                    (a shell, on a terminal)`;

const FORMATS = [...RESULT_FORMATS, ...GRAPH_FORMATS, ...Object.keys(FORMAT_ALIASES)];

export function addQuery(command: Command): void {
  command
    .argument('[sparql]', 'the query; - reads it from standard input')
    .option('-f, --file <file>', 'read the query from a file');
  addGraphOption(command)
    .addOption(
      new Option('--results <format>', `format of the answer: ${FORMATS.join(', ')}`).argParser(readFormat),
    )
    .addOption(new Option('--format <format>', 'the same as --results').argParser(readFormat))
    .option(
      '-o, --output <file>',
      'write the answer to a file, whose extension tells the format (.gz may follow)',
    )
    .option('--bind <name=value>', 'give a variable a value; may be repeated', collectBinding, {})
    .option('--timeout <seconds>', 'end a query that takes longer, planning included', readSeconds, 30)
    .option('--max-rows <number>', 'show no more rows than this', parseRows, 10_000)
    .option('--no-reorder', 'leave the patterns of the query in the order written')
    .option('--explain', 'print how the query is answered: its text, the counts behind its order, the time')
    .addHelpText('after', EXAMPLES)
    .action(async (sparql: string | undefined, _: unknown, self: Command) => {
      const options = self.optsWithGlobals<QueryOptions>();
      const given = [sparql, options.file].filter((source) => source !== undefined).length;
      const shell = given === 0 && process.stdin.isTTY === true;
      if (given !== 1 && !shell) {
        self.error('error: give one query, as text, by --file or as - from standard input', { exitCode: 2 });
      }
      if (options.graph.includes('-') && (sparql ?? options.file) === '-') {
        self.error('error: the query and the graph cannot both come from standard input', { exitCode: 2 });
      }
      const text = shell ? '' : await readQuery(sparql, options.file);
      const { openGraph } = await import('../../graph.ts');
      const store = await openGraph(options.graph, readOpenOptions(options));
      try {
        if (shell) await (await import('../open-shell.ts')).openShell(store, toRunOptions(options));
        else await answer(store, text, options);
      } catch (error) {
        const file = options.file ?? (sparql === '-' ? '-' : undefined);
        if (error instanceof QueryError && file !== undefined) error.file = file;
        throw error;
      } finally {
        await store.close();
      }
    });
}

async function answer(store: GraphStore, text: string, options: QueryOptions): Promise<void> {
  const run = toRunOptions(options);
  if (options.explain) {
    const { renderPlan } = await import('../../graph.ts');
    await print(renderPlan(await store.explain(text, run)));
    return;
  }
  const found = await store.answer(text, run);
  for (const warning of options.quiet ? [] : found.warnings) tell(`warning: ${warning}\n`);
  if (options.output !== undefined) {
    const { writeFile } = await import('../../answers.ts');
    await writeFile(options.output, [found.text]);
    return;
  }
  await writeOut(found.text);
  if (process.stdout.isTTY && !options.quiet && found.format === 'table' && found.kind === 'bindings') {
    tell(`${found.rows} ${found.rows === 1 ? 'row' : 'rows'}\n`);
  }
}

function toRunOptions(options: QueryOptions): Parameters<GraphStore['answer']>[1] & object {
  const { bind, timeout, maxRows, reorder, output } = options;
  const format = options.results ?? options.format ?? (output === undefined ? undefined : formatOf(output));
  const width = process.stdout.isTTY && output === undefined ? { width: process.stdout.columns } : {};
  return { bind, timeoutMs: timeout * 1000, maxRows, reorder, ...(format && { format }), ...width };
}

/** By the extension of a file. @throws UsageError where it does not tell */
function formatOf(file: string): Format {
  const extension = /\.([^./\\]+?)(?:\.gz)?$/iu.exec(file)?.[1]?.toLowerCase() ?? '';
  if (extension === 'txt') return 'table';
  if (FORMATS.includes(extension)) return readFormat(extension);
  const known = ['txt', ...FORMATS.filter((format) => format !== 'table')].map((name) => `.${name}`);
  throw new UsageError(
    `${file} does not tell its format; end it in ${known.join(', ')} (.gz may follow) or give --results`,
  );
}

function readFormat(text: string): Format {
  const format =
    FORMAT_ALIASES[text] ?? [...RESULT_FORMATS, ...GRAPH_FORMATS].find((known) => known === text);
  if (!format) throw new InvalidArgumentError(`Allowed choices are ${FORMATS.join(', ')}.`);
  return format;
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
