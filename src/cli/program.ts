import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { tell } from './print.ts';

type AddCommand = (program: Command) => void;

/** Every command, in the order of the help. Each is loaded only when it is asked for, so that none waits for all. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./commands/build.ts')).addBuild,
  text: async () => (await import('./commands/text.ts')).addText,
  extract: async () => (await import('./commands/extract.ts')).addExtract,
  query: async () => (await import('./commands/query.ts')).addQuery,
  questions: async () => (await import('./commands/questions.ts')).addQuestions,
  ask: async () => (await import('./commands/ask.ts')).addAsk,
  table: async () => (await import('./commands/table.ts')).addTable,
  why: async () => (await import('./commands/why.ts')).addWhy,
  'why-not': async () => (await import('./commands/why-not.ts')).addWhyNot,
  serve: async () => (await import('./commands/serve.ts')).addServe,
  review: async () => (await import('./commands/review.ts')).addReview,
  validate: async () => (await import('./commands/validate.ts')).addValidate,
  export: async () => (await import('./commands/export.ts')).addExport,
  load: async () => (await import('./commands/load.ts')).addLoad,
  evaluate: async () => (await import('./commands/evaluate.ts')).addEvaluate,
};

const EXAMPLES = `
Examples:
  communique build articles/ -o output/
  communique table meeting
  communique query 'SELECT ?person ?title { ?t cq:holder ?person ; cq:title ?title }'

Exit codes: 0 fine; 1 some inputs failed or the data does not conform; 2 usage or query syntax; 3 files, network or other
trouble while running; 130 interrupted (129 hung up, 131 quit, 143 terminated).`;

/** The command line with the command that is asked for, or else with all; it throws CommanderError, never exits. */
export async function createProgram(asked?: string): Promise<Command> {
  const program = new Command('communique')
    .description('Facts of diplomacy from news articles, as audited linked data')
    .version(VERSION)
    .option('--quiet', 'print no messages but errors')
    .option('--verbose', 'print more of what goes on')
    .option('--debug', 'print the stack of an error')
    .addHelpText('after', EXAMPLES);
  // "communique biuld --help" asks for the help of a command that there is not.
  if (asked !== undefined && asked !== 'help' && !(asked in COMMANDS)) program.helpOption(false);
  const one = asked === undefined ? undefined : COMMANDS[asked];
  for (const load of one ? [one] : Object.values(COMMANDS)) (await load())(program);
  return settle(program);
}

/** Commands do not take settings over from those that they are added to. */
function settle(command: Command): Command {
  command.exitOverride().configureHelp({ showGlobalOptions: true }).configureOutput({ writeErr: tell });
  for (const inner of command.commands) settle(inner);
  return command;
}
