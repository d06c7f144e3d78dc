import { text as readAll } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import {
  ANSWER_FORMATS,
  type Answer,
  type AnswerFormat,
  ask,
  openGraph,
  prepareAsker,
  readGazetteer,
  renderAnswer,
  SEEDS,
  UsageError,
} from '../../index.ts';
import { openAskShell } from '../ask-shell.ts';
import { EXIT } from '../exit-codes.ts';

interface AskOptions {
  readonly graph: string;
  readonly format: AnswerFormat;
  readonly explain?: boolean;
  readonly all?: boolean;
  readonly asOf?: string;
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

export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question in English, with the sentences behind the answer')
    .argument(
      '[question]',
      'the question, or - to read one a line from standard input; without it, a shell in which one goes on from another',
    )
    .option('--graph <path>', 'folder of a build, or a file of quads', 'output/')
    .addOption(
      new Option('--format <format>', 'format of the answer; json is one line a question')
        .choices([...ANSWER_FORMATS])
        .default('table'),
    )
    .option('--explain', 'show how the question was read, and the SPARQL that answers it')
    .option(
      '--as-of <day>',
      'the day on which "last week" is reckoned, YYYY-MM-DD (default: of the newest article)',
      readDay,
    )
    .option('--all', 'show all answers, not the first ten')
    .addHelpText('after', EXAMPLES)
    .action(async (question: string | undefined, options: AskOptions) => {
      if (question === undefined) return openShell(options);
      const many = question === '-';
      if (question.trim() === '') throw new UsageError('the question is empty. Ask one, in quotation marks.');
      const questions = many ? (await readAll(process.stdin)).split(/\r?\n/u) : [question];
      const answers = await answerAll(
        questions.filter((line) => line.trim() !== ''),
        options,
        many,
      );
      const failed = answers.some(({ outcome }) => outcome === 'not-understood');
      if (failed) process.exitCode = many ? EXIT.failedInput : EXIT.usage;
    });
}

async function openShell({ graph, all = false, asOf }: AskOptions): Promise<void> {
  const store = await openGraph(graph);
  try {
    const asker = await prepareAsker(store, readGazetteer(SEEDS), { asOf });
    await openAskShell(asker, { all });
  } finally {
    await store.close();
  }
}

async function answerAll(
  questions: readonly string[],
  { graph, format, explain = false, all = false, asOf }: AskOptions,
  many: boolean,
): Promise<Answer[]> {
  const store = await openGraph(graph);
  const answers: Answer[] = [];
  try {
    const asker = await prepareAsker(store, readGazetteer(SEEDS), { asOf });
    for (const question of questions) {
      const answer = await ask(asker, question);
      answers.push(answer);
      for (const warning of answer.warnings) process.stderr.write(`warning: ${warning}\n`);
      const head = many && format === 'table' ? `${answers.length > 1 ? '\n' : ''}# ${question}\n` : '';
      process.stdout.write(head + renderAnswer(answer, format, { explain, all }));
    }
  } finally {
    await store.close();
  }
  return answers;
}

/** @throws UsageError for what is no day of the calendar */
function readDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(day.getTime());
  if (!valid || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(`--as-of ${text} is no day. Write it as YYYY-MM-DD.`);
  }
  return text;
}
