import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { GRAPH_FORMATS, openGraph, RESULT_FORMATS } from '../../graph.ts';

interface QueryOptions {
  readonly graph: string;
  readonly file?: string;
  readonly results?: (typeof RESULT_FORMATS)[number] | (typeof GRAPH_FORMATS)[number];
}

export function addQuery(program: Command): void {
  program
    .command('query [sparql]')
    .description('answer a SPARQL query over a graph')
    .option('-f, --file <file>', 'read the query from a file')
    .option('--graph <path>', 'folder of a build, or a file of quads', 'output/')
    .addOption(
      new Option('--results <format>', 'format of the answer').choices([...RESULT_FORMATS, ...GRAPH_FORMATS]),
    )
    .addHelpText(
      'after',
      "\nExample:\n  communique query 'SELECT ?m { ?m a cq:Meeting }' --graph output/ --results csv",
    )
    .action(async (sparql: string | undefined, options: QueryOptions, command: Command) => {
      if ((sparql === undefined) === (options.file === undefined)) {
        command.error('error: give one query, as text or by --file', { exitCode: 2 });
      }
      const text = options.file ? await readFile(options.file, 'utf8') : (sparql ?? '');
      const store = await openGraph(options.graph);
      try {
        const answer = await store.answer(text, options.results ? { format: options.results } : {});
        for (const warning of answer.warnings) process.stderr.write(`warning: ${warning}\n`);
        process.stdout.write(answer.text);
      } finally {
        await store.close();
      }
    });
}
