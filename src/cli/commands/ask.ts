import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { Asker } from '../../answers.ts';
import { escapeLine } from '../../escape-controls.ts';
import { ANSWER_FORMATS, type AnswerFormat, UsageError } from '../../settings.ts';
import { EXIT } from '../exit-codes.ts';
import { addGraphOption, type GraphOption, readOpenOptions } from '../graph-option.ts';
import { print, tell } from '../print.ts';
import { readDay } from '../read-day.ts';
import { readSeconds } from '../read-seconds.ts';
import { formatError } from '../report-error.ts';
import { addSeedsOption, readNamesOf, type SeedsOption } from '../seeds-option.ts';

interface AskOptions extends GraphOption, SeedsOption {
  readonly format: AnswerFormat;
  readonly explain?: boolean;
  readonly all?: boolean;
  readonly asOf?: string;
  /** Seconds. */
  readonly timeout: number;
}

const EXAMPLES = `
Examples:
  communique ask "Who met Sergei Lavrov in July 2025?"
  communique ask "Did Wang Yi meet Marco Rubio?" --explain
  communique ask "Which treaties did Russia and North Korea sign?" --format json
  communique ask - < questions.txt
  communique ask

The graph holds what articles report: "not reported" says nothing of the world, and "no" that a report says the contrary.
Exit codes: 0 understood, whatever the answer; 2 not understood; with "-", 1 where some questions are not understood.`;

export function addAsk(command: Command): void {
  command.argument(
    '[question]',
    'the question, or - to read one a line from standard input; without it, a shell in which one goes on from another',
  );
  addSeedsOption(addGraphOption(command))
    .addOption(
      new Option('--format <format>', 'format of the answer; json is one line a question')
        .choices([...ANSWER_FORMATS])
        .default('table'),
    )
    .option('--timeout <seconds>', 'give up a question that takes longer', readSeconds, 30)
    .option('--explain', 'show how the question was read, and the SPARQL that answers it')
    .option(
      '--as-of <day>',
      'the day on which "last week" is reckoned, YYYY-MM-DD (default: of the newest article)',
      (text) => readDay('--as-of', text),
    )
    .option('--all', 'show all answers, not the first ten')
    .addHelpText('after', EXAMPLES)
    .action(async (question: string | undefined, options: AskOptions) => {
      if (question === undefined) return openShell(options);
      const many = question === '-';
      if (question.trim() === '') throw new UsageError('the question is empty. Ask one, in quotation marks.');
      const questions = many ? (await readAll(process.stdin)).split(/\r?\n/u) : [question];
      const all = await answerAll(
        questions.filter((line) => line.trim() !== ''),
        options,
        many,
      );
      if (!all) process.exitCode = many ? EXIT.failedInput : EXIT.usage;
    });
}

async function openShell({ all = false, asOf, ...opening }: AskOptions): Promise<void> {
  const { openGraph, prepareAsker } = await import('../../answers.ts');
  const { openAskShell } = await import('../ask-shell.ts');
  const store = await openGraph(opening.graph, readOpenOptions(opening));
  try {
    const asker = await prepareAsker(store, await readNamesOf(opening), { asOf });
    await openAskShell(asker, { all });
  } finally {
    await store.close();
  }
}

/** Answers each question. Gives false where one was not understood, or of many could not be answered. */
async function answerAll(questions: readonly string[], options: AskOptions, many: boolean): Promise<boolean> {
  const { openGraph, prepareAsker } = await import('../../answers.ts');
  const store = await openGraph(options.graph, readOpenOptions(options));
  let understood = true;
  try {
    const asker = await prepareAsker(store, await readNamesOf(options), { asOf: options.asOf });
    for (const [i, question] of questions.entries()) {
      const head =
        many && options.format === 'table' ? `${i > 0 ? '\n' : ''}# ${escapeLine(question)}\n` : '';
      await print(head);
      try {
        understood = (await answer(asker, question, options)) && understood;
      } catch (error) {
        if (!many) throw error;
        // One question too many for the engine must not cost those after it.
        understood = false;
        const message = formatError(error);
        tell(`${message}\n`);
        if (options.format === 'json')
          await print(`${JSON.stringify({ question, outcome: 'failed', message })}\n`);
      }
    }
  } finally {
    await store.close();
  }
  return understood;
}

async function answer(
  asker: Asker,
  question: string,
  { format, explain = false, all = false, timeout }: AskOptions,
): Promise<boolean> {
  const { ask, renderAnswer } = await import('../../answers.ts');
  const found = await ask(asker, question, { timeoutMs: timeout * 1000 });
  for (const warning of found.warnings) tell(`warning: ${warning}\n`);
  await print(renderAnswer(found, format, { explain, all }));
  return found.outcome !== 'not-understood';
}
