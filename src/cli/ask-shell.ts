import { createInterface } from 'node:readline';
import { type Asker, converse, renderAnswer, type Turn } from '../answers.ts';

const HELP_WORDS = /^(?:\.?help|\?)$/iu;
const HELP = `Ask in plain English about officials, meetings, visits, treaties and statements:
  Who met Sergei Lavrov in July 2025?
  What did the French president say about trade?
Go on from the question before with another day, name or question word:
  and in June?    where?    with whom?    what about Rubio?    did he visit China?
.quit leaves.
`;

/**
 * Questions line by line, each of which may go on from the one before, until the input ends or `.quit`. A prompt is shown
 * on a terminal only.
 */
export async function openAskShell(asker: Asker, options: { readonly all?: boolean }): Promise<void> {
  const terminal = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    terminal,
    ...(terminal && { output: process.stdout }),
  });
  const prompt = (): void => {
    if (!terminal) return;
    lines.setPrompt('ask> ');
    lines.prompt();
  };
  if (terminal)
    process.stdout.write(
      `Ask, and go on: "and in June?", "what about him?". .help tells more, .quit leaves, as Ctrl-D does.\n`,
    );
  let turn: Turn | undefined;
  prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (question === '.quit' || question === '.exit') break;
    if (HELP_WORDS.test(question)) process.stdout.write(HELP);
    else if (question !== '') {
      turn = await converse(asker, question, turn);
      for (const warning of turn.answer.warnings) process.stderr.write(`warning: ${warning}\n`);
      process.stdout.write(`${renderAnswer(turn.answer, 'table', options)}\n`);
    }
    prompt();
  }
  lines.close();
}
