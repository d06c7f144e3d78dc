import type { Command } from 'commander';
import { openGraph, renderExplanation, why } from '../../graph.ts';

export function addWhy(program: Command): void {
  program
    .command('why <iri>')
    .description('show the sentence, rule and attribution behind a fact')
    .option('--graph <path>', 'folder of a build, or a file of quads', 'output/')
    .addHelpText(
      'after',
      '\nExample:\n  communique why https://w3id.org/communique/id/article/a1/meeting/0123456789ab',
    )
    .action(async (iri: string, options: { graph: string }) => {
      const store = await openGraph(options.graph);
      try {
        process.stdout.write(renderExplanation(await why(store, iri)));
      } finally {
        await store.close();
      }
    });
}
