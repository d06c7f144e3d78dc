import type { Command } from 'commander';
import { openGraph, renderExplanation, why } from '../../graph.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print } from '../print.ts';

export function addWhy(program: Command): void {
  const command = program
    .command('why <iri>')
    .description('show the sentence, rule and attribution behind a fact');
  addGraphOption(command)
    .addHelpText(
      'after',
      '\nExample:\n  communique why https://w3id.org/communique/id/article/a1/meeting/0123456789ab',
    )
    .action(async (iri: string, options: GraphOption) => {
      const store = await openGraph(options.graph, readOpenOptions(options));
      try {
        await print(renderExplanation(await why(store, iri)));
      } finally {
        await store.close();
      }
    });
}
