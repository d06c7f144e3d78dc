#!/usr/bin/env node
import { EXIT, SIGNAL_EXITS } from './exit-codes.ts';

/** A reader that has seen enough closes the pipe: no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.fine);
  process.stderr.write(`error: the output cannot be written (${error.code})\n`);
  process.exit(EXIT.runtime);
});
/** Messages that nobody hears are no reason to stop. */
process.stderr.on('error', () => {});
// Ending by `exit` lets what is half written be removed.
for (const [signal, code] of Object.entries(SIGNAL_EXITS)) process.once(signal, () => process.exit(code));
process.once('uncaughtException', async (error) => {
  const { reportError } = await import('./report-error.ts');
  process.exit(reportError(error, process.argv.includes('--debug')));
});

const args = process.argv.slice(2);
// Who asks for the version alone waits for nothing else.
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { VERSION } = await import('../version.ts');
  process.stdout.write(`${VERSION}\n`);
} else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(args);
}
