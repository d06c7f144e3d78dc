import { createProgram } from './program.ts';

/** Runs a command line, without the program's own name, and gives the exit code. What goes wrong is told on stderr. */
export async function run(args: readonly string[]): Promise<number> {
  const program = await createProgram(args.find((arg) => !arg.startsWith('-')));
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    // Only what goes wrong pays for loading all that can.
    const { reportError } = await import('./report-error.ts');
    return reportError(error, program.opts().debug === true);
  }
}
