import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EXPORTS, type ExportFormat } from '../../publish/export/export-formats.ts';
import type { ExportedFile } from '../../publish/export/export-graph.ts';
import { SIDES, type Side } from '../../publish/export/meeting-network.ts';
import { STATUSES, UsageError } from '../../settings.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { tell, writeOut } from '../print.ts';

interface ExportCommandOptions extends GraphOption {
  readonly format: ExportFormat;
  readonly output?: string;
  readonly by: Side;
  readonly status: readonly (typeof STATUSES)[number][];
  readonly most?: number;
  readonly rawCells?: boolean;
  readonly quiet?: boolean;
}

/** A drawing of more can be read by nobody. */
const MOST_DRAWN = 40;

const EXAMPLES = `
graphml and mermaid are a file of who met whom, on standard output unless -o names one; csv, parquet and neo4j-csv are a
folder: the tables, or nodes and relationships, and who met whom. docs/export.md has what is in them.

Examples:
  communique export --format graphml -o met.graphml                  (Gephi, Cytoscape, networkx)
  communique export --format mermaid --by state --most 25            (a drawing for a Markdown page)
  communique export --format parquet -o tables/                      (pandas, DuckDB, Spark)
  communique export --format neo4j-csv -o neo4j/
  communique export --format csv -o tables/ --status planned,proposed`;

export function addExport(command: Command): void {
  command
    .addOption(
      new Option('--format <format>', 'what to write').choices(Object.keys(EXPORTS)).makeOptionMandatory(),
    )
    .option('-o, --output <path>', 'the file; the folder of csv, parquet and neo4j-csv');
  addGraphOption(command)
    .addOption(
      new Option('--by <sides>', 'who met whom by what articles name, by persons alone, or by their states')
        .choices(SIDES)
        .default('party'),
    )
    .option(
      '--status <statuses>',
      `which meetings count, with commas between: ${STATUSES.join(', ')}`,
      readStatuses,
      ['occurred'] as const,
    )
    .option(
      '--most <count>',
      `no more pairs than this, those that met most (default: all; ${MOST_DRAWN} of mermaid)`,
      readCount,
    )
    .option('--raw-cells', 'leave cells of csv that begin with = + - @ as they are; spreadsheets run them')
    .addHelpText('after', EXAMPLES)
    .action(async (_: unknown, self: Command) => {
      const { format, output, by, status, most, rawCells, quiet, ...opening } =
        self.optsWithGlobals<ExportCommandOptions>();
      refuseOutput(format, output);
      const drawn = format === 'mermaid' ? MOST_DRAWN : undefined;
      const pairs = most ?? drawn;
      const [{ openGraph }, { exportGraph }] = await Promise.all([
        import('../../graph.ts'),
        import('../../publish/export/export-graph.ts'),
      ]);
      const store = await openGraph(opening.graph, readOpenOptions(opening));
      try {
        const options = { by, statuses: status, raw: rawCells === true, ...(pairs && { most: pairs }) };
        const written = await writeFiles(exportGraph(store, format, options), format, output);
        if (quiet !== true && written.length > 0) tell(`${written.join('\n')}\n`);
      } finally {
        await store.close();
      }
    });
}

/** Where nothing is named, a file is printed. */
async function writeFiles(
  files: AsyncIterable<ExportedFile>,
  format: ExportFormat,
  output: string | undefined,
): Promise<string[]> {
  const { writeFile } = await import('../../answers.ts');
  const written: string[] = [];
  for await (const [name, pieces] of files) {
    if (output === undefined) {
      for (const piece of pieces) await writeOut(piece);
      continue;
    }
    const path = EXPORTS[format] === 'folder' ? join(output, name) : output;
    await writeFile(path, pieces);
    written.push(path);
  }
  return written;
}

/** @throws UsageError where what is named cannot hold what is asked for */
function refuseOutput(format: ExportFormat, output: string | undefined): void {
  if (output?.trim() === '')
    throw new UsageError('the name of the output is empty. Name a file or a folder.');
  const isFolder = EXPORTS[format] === 'folder';
  if (output === undefined) {
    if (isFolder) throw new UsageError(`${format} is several files. Name a folder for them by -o.`);
    return;
  }
  const found = statSync(output, { throwIfNoEntry: false });
  if (found && found.isDirectory() !== isFolder) {
    throw new UsageError(
      `${output} is a ${isFolder ? 'file' : 'folder'}, and ${format} is a ${EXPORTS[format]}. Name another.`,
    );
  }
}

function readStatuses(text: string): (typeof STATUSES)[number][] {
  const asked = text.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !STATUSES.some((status) => status === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Choose from ${STATUSES.join(', ')}, with commas between.`);
  return STATUSES.filter((status) => asked.includes(status));
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('Write a whole number from 1 on.');
  return Number(text);
}
