import { type Command, Option } from 'commander';
import { type Analysis, analyse, nquads, recordFacts, toQuads } from '../../index.ts';
import { addInputOptions, type InputOptions, readFlowOptions } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { openProgress } from '../progress.ts';
import { writeOut } from '../write-out.ts';

interface ExtractOptions extends InputOptions {
  readonly format: 'nquads' | 'jsonl';
}

const EXAMPLES = `
Examples:
  communique extract articles/ > facts.nq
  communique extract article.txt --format jsonl
  zcat wire.jsonl.gz | communique extract - | gzip > wire.nq.gz`;

/** Streams what articles say, article by article, so that work on many can be split over processes and machines. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('print what articles say as N-Quads or as flat records, article by article')
    .argument('<input...>', 'files and folders of articles; - for standard input')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['nquads', 'jsonl']).default('nquads'),
    );
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      const issues = new IssuePrinter(options);
      const flow = { ...readFlowOptions(options), onIssue: issues.print };
      const progress = openProgress(options);
      const write =
        options.format === 'jsonl'
          ? writeRecordLines
          : (one: Analysis) => nquads.writeArticle(toQuads(one, flow));
      for await (const analysis of analyse(inputs, flow)) {
        await writeOut(await write(analysis));
        progress.advance();
      }
      progress.close();
      issues.setExitCode();
    });
}

function writeRecordLines({ article, facts }: Analysis): string {
  return recordFacts(article, facts)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
}
