#!/usr/bin/env node
import { EXIT } from './exit-codes.ts';
import { createProgram } from './program.ts';

/** A reader that has seen enough closes the pipe: no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(`error: the output cannot be written (${error.code})\n`);
  process.exit(EXIT.runtime);
});
// Ending by `exit` lets what is half written be removed.
process.once('SIGINT', () => process.exit(EXIT.interrupted));
process.once('SIGTERM', () => process.exit(EXIT.terminated));

const asked = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
const program = await createProgram(asked);
process.once('uncaughtException', async (error) => process.exit(await report(error)));
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = await report(error);
}

async function report(error: unknown): Promise<number> {
  const { reportError } = await import('./report-error.ts');
  return reportError(error, program.opts().debug === true);
}
