#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { QueryError, QueryUsageError } from '../index.ts';
import { addQuery } from './commands/query.ts';
import { addTable } from './commands/table.ts';
import { addWhy } from './commands/why.ts';

/** A reader that has seen enough closes the pipe: no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});
process.once('SIGINT', () => process.exit(130));

const program = new Command('communique')
  .description('Facts of diplomacy as audited linked data')
  .option('--debug', 'print the stack of an error')
  .exitOverride();
for (const add of [addQuery, addTable, addWhy]) add(program);
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Prints what went wrong and gives the exit code: 2 for usage, 3 for all else. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const message = error instanceof Error ? error.message : String(error);
  const remedy = error instanceof QueryError && error.remedy ? ` ${error.remedy}` : '';
  process.stderr.write(`error: ${message}${remedy}\n`);
  if (program.opts()['debug'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof QueryUsageError ? 2 : 3;
}
