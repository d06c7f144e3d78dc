import { type Command, Option } from 'commander';
import { EXIT } from '../exit-codes.ts';
import { print, writeOut } from '../print.ts';

interface ValidateOptions {
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Examples:
  communique validate
  communique validate facts.nq.gz --format json
  zcat facts.nq.gz | communique validate -`;

/** Checks a graph against the shapes. */
export function addValidate(command: Command): void {
  command
    .argument('[path]', 'folder of a build, a file of RDF, or - for standard input', 'output/')
    .addOption(new Option('--format <format>', 'of the report').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, { format }: ValidateOptions) => {
      const { renderReport, validateGraph } = await import('../../builds.ts');
      const report = await validateGraph(path);
      if (format === 'json') await writeOut(`${JSON.stringify(report, undefined, 2)}\n`);
      else await print(renderReport(report));
      if (!report.conforms) process.exitCode = EXIT.failedInput;
    });
}
