import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildResult } from '../../builds.ts';
import { GRAPH_EXTENSIONS, type Iri, parseIri } from '../../settings.ts';
import { EXIT } from '../exit-codes.ts';
import { addInputOptions, type InputOptions, readRunOptions, readSources } from '../input-options.ts';
import { IssuePrinter } from '../issue-printer.ts';
import { addMissOption, MissFile, type MissOptions } from '../miss-file.ts';
import { tell } from '../print.ts';
import { openProgress } from '../progress.ts';
import { refuseInputAsOutput } from '../refuse-input-as-output.ts';
import { tellIfStopped } from '../tell-if-stopped.ts';

type Format = keyof typeof GRAPH_EXTENSIONS;
const ALL = Object.keys(GRAPH_EXTENSIONS) as Format[];

interface BuildCommandOptions extends InputOptions, MissOptions {
  readonly output: string;
  readonly format?: readonly Format[];
  readonly frame?: 'article';
  readonly gzip?: boolean;
  readonly validate: boolean;
  readonly texts: boolean;
  readonly overview: boolean;
  readonly license?: Iri;
  readonly prune?: boolean;
  readonly fresh?: boolean;
}

const EXAMPLES = `
Examples:
  communique build seeds/articles/ -o output/
  communique build wire.jsonl.gz notes/ -o output/ --format nquads,jsonld
  communique build today.jsonl -o output/         # adds to what is there
  communique build wire/ -o output/ --prune       # also removes what wire/ no longer has
  communique build wire.jsonl -o output/ --misses misses.jsonl
  communique build - -o output/ --base https://example.org/id/ < article.txt`;

/** Builds a folder of linked data. */
export function addBuild(command: Command): void {
  command
    .option('-o, --output <folder>', 'where the graph goes', readFolder, 'output/')
    .option(
      '--format <formats>',
      `formats of the graph, with commas between (default: ${ALL.join(',')})`,
      readFormats,
    )
    .option('--no-validate', 'do not check the graph against the shapes')
    .option(
      '--no-texts',
      'do not keep the articles\' texts beside the graph, in which "ask" finds what no fact tells',
    )
    .option('--no-overview', 'do not write index.html, which shows what the build came to')
    .option(
      '--license <iri>',
      'licence of the data set, told in void.ttl (default: rights not evaluated)',
      readLicense,
    )
    .option('--gzip', 'pack the files of the graph')
    .option('--prune', 'remove articles of earlier builds that are not among the inputs')
    .option('--fresh', 'make all articles anew, and keep none that is not among the inputs')
    .addOption(new Option('--frame <frame>', 'JSON-LD as one tree an article').choices(['article']));
  addMissOption(addInputOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (named: string[], _: unknown, self: Command) => {
      const { output, format, ...options } = self.optsWithGlobals<BuildCommandOptions>();
      refuseInputAsOutput(named, { '--keep-going': options.keepGoing, '--misses': options.misses });
      const { build, renderReport } = await import('../../builds.ts');
      const { inputs, fetching } = await readSources(named, options);
      const issues = new IssuePrinter(options);
      const misses = await MissFile.open(options);
      const progress = openProgress(options, inputs);
      const asked = {
        ...(await readRunOptions(options)),
        ...fetching,
        ...misses.flow,
        ...(format && { formats: format }),
        validate: options.validate,
        texts: options.texts,
        overview: options.overview,
        ...(options.license && { license: options.license }),
        ...(options.gzip && { gzip: true }),
        ...(options.frame && { frame: options.frame }),
        ...(options.prune && { prune: true }),
        ...(options.fresh && { fresh: true }),
        onIssue: issues.print,
        onArticle: progress.advance,
        onKept: progress.pass,
      };
      const left = `${output} is as it was; of this build nothing is kept`;
      const report = await tellIfStopped(left, () => build(inputs, output, asked));
      progress.close();
      await misses.write();
      if (!options.quiet) tell(summarise(report, output));
      issues.close();
      if (report.validation && !report.validation.conforms) {
        tell(renderReport(report.validation));
        process.exitCode = EXIT.failedInput;
      }
    });
}

/** A name that is empty, as from a variable that is not set, must not mean the folder one stands in. */
function readFolder(name: string): string {
  if (name.trim() === '') throw new InvalidArgumentError('Name a folder.');
  return name;
}

function readLicense(text: string): Iri {
  const iri = parseIri(text);
  if (!iri)
    throw new InvalidArgumentError('Give an IRI, such as https://creativecommons.org/licenses/by/4.0/.');
  return iri;
}

function readFormats(text: string): Format[] {
  const asked = text.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !ALL.some((format) => format === name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`Choose from ${ALL.join(', ')}, with commas between.`);
  return ALL.filter((format) => asked.includes(format));
}

function summarise(
  { articles, facts, quads, validation, changes, review }: BuildResult,
  output: string,
): string {
  if (articles === 0) return 'nothing was built: no article could be read\n';
  const found = Object.entries(facts).map(([kind, count]) => `${kind} ${count}`);
  const total = Object.values(facts).reduce((sum, count) => sum + count, 0);
  const checked = validation?.conforms ? ' conform to the shapes' : '';
  return `${plural(articles, 'article')}, ${plural(total, 'fact')}: ${found.join(', ')}\n${plural(quads, 'quad')} in ${output}${checked}\n${tellChanges(changes)}${tellReview(review)}`;
}

/** What became of the decisions beside the graph; those that are stale are kept and listed in the report. */
function tellReview(review: BuildResult['review']): string {
  if (!review) return '';
  const { applied, reanchored, stale } = review;
  return `review: ${plural(applied, 'decision')} applied, ${reanchored} found again by words, ${stale.length} stale (report.json lists them)\n`;
}

/** Nothing where all is new: then there is nothing to tell apart. */
function tellChanges({ added, replaced, removed, kept }: BuildResult['changes']): string {
  if (replaced + removed + kept === 0) return '';
  return `articles: ${added} new, ${replaced} made anew, ${removed} removed, ${kept} as before\n`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
