import { CommanderError } from 'commander';
import { COMMANDS } from './command-list.ts';
import { EXIT } from './exit-codes.ts';
import { createProgram } from './program.ts';

/** Runs a command line, without the program's own name, and gives the exit code. What goes wrong is told on stderr. */
export async function run(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !arg.startsWith('-')).slice(0, 2);
  const asked = names[0] === 'help' ? names[1] : names[0];
  const program = await createProgram(asked === undefined ? [] : [asked]);
  // "communique biuld --help" asks for the help of a command that there is not.
  if (asked !== undefined && !Object.hasOwn(COMMANDS, asked)) program.helpOption(false);
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Commander has printed its own message, or the help.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    // Only what goes wrong pays for loading all that can.
    const { reportError } = await import('./report-error.ts');
    return reportError(error, program.opts().debug === true);
  }
}
