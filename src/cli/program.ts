import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { COMMANDS } from './command-list.ts';
import { tell } from './print.ts';

const EXAMPLES = `
Examples:
  communique build articles/ -o output/
  communique table meeting
  communique query 'SELECT ?person ?title { ?t cq:holder ?person ; cq:title ?title }'

Exit codes: 0 fine; 1 some inputs failed or the data does not conform; 2 usage or query syntax; 3 files, network or other
trouble while running; 130 interrupted (129 hung up, 131 quit, 143 terminated).`;

/**
 * The command line: every command as the help lists it, and those that are asked for with all that they take. It throws
 * CommanderError, never exits.
 */
export async function createProgram(asked: readonly string[]): Promise<Command> {
  const program = new Command('communique')
    .description('Facts of diplomacy from news articles, as audited linked data')
    .version(VERSION)
    .option('--quiet', 'print no messages but errors')
    .option('--verbose', 'print more of what goes on')
    .option('--debug', 'print the stack of an error')
    .addHelpText('after', EXAMPLES);
  for (const [name, { description, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(description);
    if (asked.includes(name)) (await load())(command);
  }
  settle(program);
  return program.configureHelp({ ...program.configureHelp(), subcommandTerm });
}

/** "build [options] [input...]", though nothing of it may be loaded. */
function subcommandTerm(command: Command): string {
  const takes = COMMANDS[command.name()]?.takes ?? '[command]';
  return `${command.name()} ${takes}`.trimEnd();
}

/** Commands do not take settings over from those that they are added to. */
function settle(command: Command): Command {
  command.exitOverride().configureHelp({ showGlobalOptions: true }).configureOutput({ writeErr: tell });
  for (const inner of command.commands) settle(inner);
  return command;
}
