import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import type { Question } from '../../answers.ts';
import { RESULT_FORMATS } from '../../settings.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { tell, writeOut } from '../print.ts';
import { addSeedsOption, readNamesOf, type SeedsOption } from '../seeds-option.ts';

interface RunOptions extends GraphOption, SeedsOption {
  readonly results?: (typeof RESULT_FORMATS)[number];
}

const EXAMPLES = `
Examples:
  communique questions
  communique questions show who-met
  communique questions run who-met --party "Lavrov" --from 2025-07 --to 2025-07
  communique questions run visits-planned-not-held --state Russia --results csv
  communique questions run who-held --help
  communique questions export queries/           (with prefixes, to be used elsewhere)`;

const LISTED_EXAMPLES = `
Examples:
  communique questions list
  communique questions list --format json > questions.json`;

const SHOW_EXAMPLES = `
Examples:
  communique questions show who-met
  communique questions show proposals > proposals.rq`;

const EXPORT_EXAMPLES = `
Example:
  communique questions export queries/           (one file a question or table, for any store that answers SPARQL)`;

export function addQuestions(questions: Command): void {
  questions.addHelpText('after', EXAMPLES);
  questions
    .command('list', { isDefault: true })
    .description('list the questions and what they ask for')
    .addOption(
      new Option('--format <format>', 'format of the list').choices(['text', 'json']).default('text'),
    )
    .addHelpText('after', LISTED_EXAMPLES)
    .action(async ({ format }: { format: string }) => {
      const { readQuestions, renderQuestions } = await import('../../questions.ts');
      const all = await readQuestions();
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(all, undefined, 2)}\n` : renderQuestions(all),
      );
    });
  questions
    .command('show')
    .description("print a question's SPARQL")
    .addArgument(new Argument('<name>', 'name of the question'))
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (name: string) => {
      const { readQuestion, renderSparql } = await import('../../questions.ts');
      process.stdout.write(renderSparql(await readQuestion(name)));
    });
  questions
    .command('export')
    .description('write every question and table into a folder, as files of SPARQL for other engines')
    .addArgument(new Argument('<folder>', 'folder to write into'))
    .addHelpText('after', EXPORT_EXAMPLES)
    .action(async (folder: string) => {
      const [{ exportQueries }, { writeFile }] = await Promise.all([
        import('../../questions.ts'),
        import('../../answers.ts'),
      ]);
      const files = await exportQueries();
      for (const { name, text } of files) await writeFile(join(folder, name), [text]);
      tell(`${files.length} queries in ${folder}\n`);
    });
  questions
    .command('run')
    .description('answer a question; its parameters are options')
    .usage('<name> [options]')
    .argument('[name]', 'name of the question')
    .argument('[options...]', "the question's parameters, --graph and --results")
    // Each question has options of its own, its help among them.
    .allowUnknownOption()
    .helpOption(false)
    .addHelpText('after', '\nExample:\n  communique questions run who-met --help')
    .action(async (name: string | undefined, rest: readonly string[], _: object, run: Command) => {
      if (name === undefined || name.startsWith('-')) run.help({ error: name !== '--help' && name !== '-h' });
      const { readQuestion } = await import('../../questions.ts');
      const question = await readQuestion(name);
      await commandOf(question, run.optsWithGlobals().quiet === true).parseAsync([...rest], { from: 'user' });
    });
}

/** The command that answers one question, with an option for each parameter. */
function commandOf(question: Question, quiet: boolean): Command {
  const { name, summary, description, parameters, example } = question;
  const command = new Command(`communique questions run ${name}`)
    .description(`${summary}\n\n${description}`)
    .usage('[options]')
    .exitOverride();
  for (const { name: parameter, type, about, default: value } of parameters) {
    const note = value === undefined ? 'required' : `default: ${value}`;
    command.addOption(new Option(`--${parameter} <${type}>`, `${about} (${note})`));
  }
  return addSeedsOption(addGraphOption(command))
    .addOption(new Option('--results <format>', 'format of the answer').choices([...RESULT_FORMATS]))
    .addHelpText('after', `\nExample:\n  communique questions run ${name} ${example}`.trimEnd())
    .action(({ graph, asReported, results, seeds, ...given }: RunOptions & Record<string, string>) =>
      answer(
        question,
        given,
        { graph, ...(asReported && { asReported }), ...(results && { results }), ...(seeds && { seeds }) },
        quiet,
      ),
    );
}

async function answer(
  question: Question,
  given: Readonly<Record<string, string>>,
  { results, ...opening }: RunOptions,
  quiet: boolean,
): Promise<void> {
  const { checkGiven, openGraph, readNames, runQuestion } = await import('../../answers.ts');
  checkGiven(question, given);
  const store = await openGraph(opening.graph, readOpenOptions(opening));
  try {
    const names = await readNames(store, await readNamesOf(opening));
    const found = await runQuestion(question, given, names, {
      ...(results && { format: results }),
      ...(process.stdout.isTTY && { width: process.stdout.columns }),
    });
    for (const warning of quiet ? [] : found.warnings) tell(`warning: ${warning}\n`);
    await writeOut(found.text);
  } finally {
    await store.close();
  }
}
