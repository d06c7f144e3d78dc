import { type Command, Option } from 'commander';
import {
  type Analysis,
  analyse,
  type FlowOptions,
  recordFacts,
  SERIALISERS,
  serialise,
  toQuads,
} from '../../index.ts';
import { addInputOptions, type InputOptions, readFlowOptions } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { openProgress } from '../progress.ts';
import { writeOut } from '../write-out.ts';

interface ExtractOptions extends InputOptions {
  readonly format: keyof typeof SERIALISERS | 'jsonl';
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
      new Option('--format <format>', 'linked data, or flat records as jsonl')
        .choices([...Object.keys(SERIALISERS), 'jsonl'])
        .default('nquads'),
    );
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], _: unknown, self: Command) => {
      const options = self.optsWithGlobals<ExtractOptions>();
      const issues = new IssuePrinter(options);
      const flow = { ...readFlowOptions(options), onIssue: issues.print };
      const progress = openProgress(options);
      const analyses = tap(analyse(inputs, flow), progress.advance);
      const pieces =
        options.format === 'jsonl'
          ? writeRecordLines(analyses)
          : serialise(mapAll(analyses, flow), options.format);
      for await (const piece of pieces) await writeOut(piece);
      progress.close();
      issues.setExitCode();
    });
}

async function* writeRecordLines(analyses: AsyncIterable<Analysis>): AsyncGenerator<string> {
  for await (const { article, facts } of analyses) {
    yield recordFacts(article, facts)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  }
}

async function* mapAll(
  analyses: AsyncIterable<Analysis>,
  flow: FlowOptions,
): AsyncGenerator<ReturnType<typeof toQuads>> {
  for await (const analysis of analyses) yield toQuads(analysis, flow);
}

async function* tap<T>(items: AsyncIterable<T>, onItem: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    onItem();
  }
}
