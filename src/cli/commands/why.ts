import type { Command } from 'commander';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print } from '../print.ts';

export function addWhy(command: Command): void {
  command.argument('<iri>');
  addGraphOption(command)
    .addHelpText(
      'after',
      '\nExample:\n  communique why https://w3id.org/communique/id/article/a1/meeting/0123456789ab',
    )
    .action(async (iri: string, options: GraphOption) => {
      const { openGraph, renderExplanation, why } = await import('../../graph.ts');
      const store = await openGraph(options.graph, readOpenOptions(options));
      try {
        await print(renderExplanation(await why(store, iri)));
      } finally {
        await store.close();
      }
    });
}
