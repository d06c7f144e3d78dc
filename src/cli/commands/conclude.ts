import type { Command } from 'commander';
import { type InputOptions, readBase, readInputs } from '../input-options.ts';
import { writeAll } from '../print.ts';

interface ConcludeOptions extends Pick<InputOptions, 'base' | 'seeds'> {
  readonly step?: string;
}

const EXAMPLES = `
What "build" concludes from several articles, where they were read apart, by several machines: the same quads.

Examples:
  communique extract monday.jsonl --digests -o monday.nq
  communique extract tuesday.jsonl --digests -o tuesday.nq
  communique conclude monday.nq tuesday.nq > together.nq

A cluster takes it step by step: see scale/spark/ of the source.`;

/** Puts together what articles told one by one. */
export function addConclude(command: Command): void {
  command
    .argument('<input...>', 'files that "extract --digests" wrote; - for standard input', readInputs)
    .option('--base <iri>', 'IRI under which all resources live, as it was for "extract"', readBase)
    .option('--seeds <folder>', 'names and titles of your own, as for "extract"')
    .option('--step <name>', 'take lines of a step before, and do one step of the way alone')
    .addHelpText('after', EXAMPLES)
    .action(async (named: readonly string[], _: unknown, self: Command) => {
      const { base, seeds, step } = self.optsWithGlobals<ConcludeOptions>();
      const { concludeLines } = await import('../../conclusions.ts');
      const options = { ...(base && { base }), ...(seeds !== undefined && { seeds }), ...(step && { step }) };
      await writeAll(concludeLines(named, options));
    });
}
