import { type Command, Option } from 'commander';
import { extractTexts, writeFile } from '../../articles.ts';
import { addInputOptions, type InputOptions, readInputs, readRunOptions } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { addMissOption, MissFile, type MissOptions } from '../miss-file.ts';
import { chooseOutputFormat, OUTPUT_FORMATS, type OutputFormat } from '../output-format.ts';
import { openProgress } from '../progress.ts';
import { writeOut } from '../write-out.ts';

interface ExtractOptions extends InputOptions, MissOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
}

const EXAMPLES = `
Examples:
  communique extract articles/ > facts.nq
  communique extract articles/ -o facts.trig.gz
  communique extract article.txt --format jsonl
  communique extract wire.jsonl -o wire.nq --misses misses.jsonl
  zcat wire.jsonl.gz | communique extract - | gzip > wire.nq.gz`;

/** Streams what articles say, article by article, so that work on many can be split over processes and machines. */
export function addExtract(program: Command): void {
  const command = program
    .command('extract')
    .description('print what articles say as linked data or as flat records, article by article')
    .argument('<input...>', 'files and folders of articles; - for standard input', readInputs)
    .option('-o, --output <file>', 'write to a file, whose extension tells the format (.gz may follow)')
    .addOption(
      new Option('--format <format>', 'linked data (default: nquads), or flat records as jsonl').choices(
        OUTPUT_FORMATS,
      ),
    );
  addMissOption(addInputOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      const format = chooseOutputFormat(options.format, options.output);
      const issues = new IssuePrinter(options);
      const misses = new MissFile(options);
      const progress = openProgress(options);
      const pieces = extractTexts(inputs, format, {
        ...readRunOptions(options),
        ...misses.flow,
        onIssue: issues.print,
        onArticle: progress.advance,
      });
      if (options.output === undefined) for await (const piece of pieces) await writeOut(piece);
      else await writeFile(options.output, pieces);
      progress.close();
      await misses.write();
      issues.close();
    });
}
