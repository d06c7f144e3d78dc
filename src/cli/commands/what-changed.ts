import { type Command, Option } from 'commander';
import { UsageError } from '../../settings.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print, tell } from '../print.ts';
import { readDay } from '../read-day.ts';

interface WhatChangedOptions extends GraphOption {
  readonly since?: string;
  readonly format: 'text' | 'jsonl';
}

const EXAMPLES = `
Told are the stages that happenings came to (planned, then cancelled; a treaty signed, then ratified) and reports that cannot
both hold: sources dispute, a report was corrected, the world changed, or the later one is more precise.

Examples:
  communique what-changed --since 2025-07-01
  communique what-changed --since 2025-07-01 --format jsonl --graph output/`;

export function addWhatChanged(command: Command): void {
  addGraphOption(command)
    .option('--since <day>', 'the first day of reports, YYYY-MM-DD', (text) => readDay('--since', text))
    .addOption(
      new Option('--format <format>', 'format of the changes').choices(['text', 'jsonl']).default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async ({ since, format, ...opening }: WhatChangedOptions) => {
      if (since === undefined) throw new UsageError('--since is missing. Give the first day as YYYY-MM-DD.');
      const { openGraph, renderChanges, whatChanged } = await import('../../graph.ts');
      const store = await openGraph(opening.graph, readOpenOptions(opening));
      try {
        const changes = await whatChanged(store, since);
        const lines = changes.map((change) => `${JSON.stringify(change)}\n`).join('');
        await print(format === 'jsonl' ? lines : renderChanges(changes));
        if (changes.length === 0) tell(`No report since ${since} tells otherwise than one before it.\n`);
      } finally {
        await store.close();
      }
    });
}
