import { Command } from 'commander';
import { VERSION } from '../index.ts';
import { addBuild } from './commands/build.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExtract } from './commands/extract.ts';
import { addQuery } from './commands/query.ts';
import { addQuestions } from './commands/questions.ts';
import { addTable } from './commands/table.ts';
import { addValidate } from './commands/validate.ts';
import { addWhy } from './commands/why.ts';

/** Every command, in the order of the help. */
const COMMANDS: readonly ((program: Command) => void)[] = [
  addBuild,
  addExtract,
  addQuery,
  addQuestions,
  addTable,
  addWhy,
  addValidate,
  addEvaluate,
];

const EXAMPLES = `
Examples:
  communique build articles/ -o output/
  communique table meeting
  communique query 'SELECT ?person ?title { ?t cq:holder ?person ; cq:title ?title }'

Exit codes: 0 fine; 1 some inputs failed or the data does not conform; 2 usage or query syntax; 3 files, network or other
trouble while running; 130 interrupted.`;

/** The command line, which throws CommanderError instead of ending the process. */
export function createProgram(): Command {
  const program = new Command('communique')
    .description('Facts of diplomacy from news articles, as audited linked data')
    .version(VERSION)
    .option('--quiet', 'print no messages but errors')
    .option('--verbose', 'print more of what goes on')
    .option('--debug', 'print the stack of an error')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES)
    .exitOverride();
  for (const add of COMMANDS) add(program);
  for (const command of program.commands) command.exitOverride().configureHelp({ showGlobalOptions: true });
  return program;
}
