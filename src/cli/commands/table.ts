import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { Table } from '../../graph.ts';
import { ALL_TABLE_KINDS, RECORD_FORMATS, TABLE_KINDS, type TableKind, UsageError } from '../../settings.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { tell, writeAll } from '../print.ts';
import { writeTables } from '../write-tables.ts';

type RecordFormat = (typeof RECORD_FORMATS)[number];

interface TableOptions extends GraphOption {
  readonly format?: RecordFormat;
  readonly output?: string;
  readonly limit?: number;
  readonly rawCells?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
In csv and table, start and end are the days of a visit; quoteStart and quoteEnd are the offsets of a quote. Columns that
end in Iri or Iris name what the column before them calls by a code or a label.

Examples:
  communique table meeting
  communique table all --format jsonl --graph output/
  communique table all -o facts.csv                      (one table, one header)
  communique table all -o tables/ --format csv           (a file a kind)
  communique table visit --limit 10
  communique table happening                             (what several articles report, once)
  communique table plover --format tsv                   (events by the types of PLOVER)`;

export function addTable(command: Command): void {
  command.addArgument(
    new Argument('<kind>', 'kind of fact, happening or plover').choices([...ALL_TABLE_KINDS, 'all']),
  );
  addGraphOption(command)
    .addOption(
      new Option('--format <format>', 'format of the records (default: table)').choices(RECORD_FORMATS),
    )
    .option(
      '-o, --output <path>',
      'write to a file, whose extension tells the format, or a file a kind to a folder',
    )
    .option('--limit <count>', 'no more records of a kind than this', readLimit)
    .option('--raw-cells', 'leave cells of csv that begin with = + - @ as they are; spreadsheets run them')
    .addHelpText('after', EXAMPLES)
    .action(async (kind: TableKind | 'all', _: unknown, self: Command) => {
      const { format, output, limit, rawCells, quiet, ...opening } = self.optsWithGlobals<TableOptions>();
      if (output?.trim() === '')
        throw new UsageError('the name of the output is empty. Name a file or a folder.');
      const tables = cut(await readAll(opening, kind === 'all' ? TABLE_KINDS : [kind]), limit);
      const raw = rawCells === true;
      if (output !== undefined) {
        await writeTables(tables, output, format, { raw });
        return;
      }
      const { writeRecords } = await import('../../graph.ts');
      const width = process.stdout.isTTY ? { width: process.stdout.columns } : {};
      await writeAll(writeRecords(tables, format ?? 'table', { raw, ...width }));
      if (process.stdout.isTTY && quiet !== true) tell(countRecords(tables));
    });
}

async function readAll(opening: GraphOption, kinds: readonly TableKind[]): Promise<Table[]> {
  const { openGraph, readTables } = await import('../../graph.ts');
  const store = await openGraph(opening.graph, readOpenOptions(opening));
  try {
    return await readTables(store, kinds);
  } finally {
    await store.close();
  }
}

function cut(tables: readonly Table[], limit = Number.POSITIVE_INFINITY): Table[] {
  return tables.map((table) => ({ ...table, records: table.records.slice(0, limit) }));
}

function countRecords(tables: readonly Table[]): string {
  return `${tables.map(({ kind, records }) => `${kind}: ${records.length}`).join(', ')}\n`;
}

function readLimit(text: string): number {
  if (!/^\d{1,15}$/u.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}
