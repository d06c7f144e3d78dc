import { Argument, type Command, Option } from 'commander';
import {
  openGraph,
  RECORD_FORMATS,
  readTables,
  TABLE_KINDS,
  type TableKind,
  writeRecords,
} from '../../graph.ts';

interface TableOptions {
  readonly graph: string;
  readonly format: (typeof RECORD_FORMATS)[number];
}

export function addTable(program: Command): void {
  program
    .command('table')
    .description('print the facts of one kind, or of all, as flat records')
    .addArgument(new Argument('<kind>', 'kind of fact').choices([...TABLE_KINDS, 'all']))
    .option('--graph <path>', 'folder of a build, or a file of quads', 'output/')
    .addOption(
      new Option('--format <format>', 'format of the records').choices([...RECORD_FORMATS]).default('table'),
    )
    .addHelpText('after', '\nExample:\n  communique table all --format jsonl --graph output/')
    .action(async (kind: TableKind | 'all', options: TableOptions) => {
      const store = await openGraph(options.graph);
      try {
        const records = await readTables(store, kind === 'all' ? TABLE_KINDS : [kind]);
        process.stdout.write(writeRecords(records, options.format));
      } finally {
        await store.close();
      }
    });
}
