import { type Command, Option } from 'commander';
import { UsageError } from '../../settings.ts';
import { addInputOptions, type InputOptions, readRunOptions, readSources } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { addMissOption, MissFile, type MissOptions } from '../miss-file.ts';
import { chooseOutputFormat, OUTPUT_FORMATS, type OutputFormat } from '../output-format.ts';
import { writeOut } from '../print.ts';
import { openProgress } from '../progress.ts';
import { refuseInputAsOutput } from '../refuse-input-as-output.ts';
import { tellIfStopped } from '../tell-if-stopped.ts';

interface ExtractOptions extends InputOptions, MissOptions {
  readonly format?: OutputFormat;
  readonly output?: string;
  readonly rawCells?: boolean;
  readonly digests?: boolean;
}

const EXAMPLES = `
Examples:
  communique extract articles/ > facts.nq
  communique extract articles/ -o facts.trig.gz
  communique extract article.txt --format jsonl
  communique extract articles/ -o facts.csv
  communique extract wire.jsonl -o wire.nq --misses misses.jsonl
  communique extract wire.jsonl -o wire.nq --digests
  zcat wire.jsonl.gz | communique extract - | gzip > wire.nq.gz`;

/** Streams what articles say, article by article, so that work on many can be split over processes and machines. */
export function addExtract(command: Command): void {
  command
    .option('-o, --output <file>', 'write to a file, whose extension tells the format (.gz may follow)')
    .addOption(
      new Option('--format <format>', 'linked data (default: nquads), or flat records').choices(
        OUTPUT_FORMATS,
      ),
    )
    .option('--digests', 'behind each article, as a comment of N-Quads, note what "conclude" puts together')
    .option('--raw-cells', 'leave cells of csv that begin with = + - @ as they are; spreadsheets run them');
  addMissOption(addInputOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (named: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      refuseInputAsOutput(named, {
        '-o': options.output,
        '--keep-going': options.keepGoing,
        '--misses': options.misses,
      });
      const format = chooseOutputFormat(options.format, options.output);
      if (options.digests && format !== 'nquads')
        throw new UsageError('--digests are comments of N-Quads: leave --format out, or ask for nquads');
      const { extractTexts, writeFile } = await import('../../articles.ts');
      const { inputs, fetching } = await readSources(named, options);
      const issues = new IssuePrinter(options);
      const misses = await MissFile.open(options);
      const progress = openProgress(options, inputs);
      const pieces = extractTexts(inputs, format, {
        ...(await readRunOptions(options)),
        ...fetching,
        ...misses.flow,
        csv: { raw: options.rawCells === true },
        digests: options.digests === true,
        onIssue: issues.print,
        onArticle: progress.advance,
      });
      await tellIfStopped(tellLeft(options.output), async () => {
        if (options.output === undefined) for await (const piece of pieces) await writeOut(piece);
        else await writeFile(options.output, pieces);
      });
      progress.close();
      await misses.write();
      issues.close();
    });
}

function tellLeft(output: string | undefined): string {
  return output === undefined
    ? 'what was printed before is whole, article by article'
    : `${output} is as it was; of this run nothing is kept`;
}
