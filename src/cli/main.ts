#!/usr/bin/env node
import { createProgram } from './program.ts';
import { EXIT, reportError } from './report-error.ts';

/** A reader that has seen enough closes the pipe: no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(`error: the output cannot be written (${error.code})\n`);
  process.exit(EXIT.runtime);
});
// Ending by `exit` lets what is half written be removed.
process.once('SIGINT', () => process.exit(EXIT.interrupted));
process.once('SIGTERM', () => process.exit(EXIT.terminated));

const program = createProgram();
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = reportError(error, program.opts().debug === true);
}
