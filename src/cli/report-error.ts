import { FileError, QueryError, QueryUsageError, UsageError } from '../settings.ts';
import { EXIT } from './exit-codes.ts';
import { tell } from './print.ts';

/** Prints what went wrong, with the stack where `debug`, and gives the exit code. */
export function reportError(error: unknown, debug: boolean): number {
  tell(`${formatError(error)}\n`);
  if (debug && error instanceof Error) tell(`${error.stack}\n`);
  if (error instanceof QueryUsageError || error instanceof UsageError) return EXIT.usage;
  return isOfRecord(error) ? EXIT.failedInput : EXIT.runtime;
}

/** `file:line:column: message` where the place is known, else `error: message`. */
export function formatError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'path' in error)
    return `${error.path}: ${told(error) ?? message.replace(/, \w+ '.*'$/, '')}`;
  // Its message begins with the place.
  if (hasCode(error, 'bad-seed')) return message;
  if (!(error instanceof QueryError) || !error.remedy) return `${placeOf(error)}: ${message}`;
  const excerpt = error.excerpt === undefined ? '' : `\n${error.excerpt}`;
  return `${placeOf(error)}: ${message.replace(/[.:]$/, '')}. ${error.remedy}${excerpt}`;
}

/** What Node says of a file in code, in words. */
function told(error: Error): string | undefined {
  return 'code' in error && error.code === 'ENOENT' ? 'There is no such file. Check the path.' : undefined;
}

function placeOf(error: unknown): string {
  if (isOfRecord(error)) return `${error.file}:${error.line}`;
  if (error instanceof FileError) return error.file;
  if (error instanceof QueryError && error.line !== undefined) {
    return [error.file ?? 'query', error.line, error.column].filter((part) => part !== undefined).join(':');
  }
  return 'error';
}

/** By its code: what reads gold records is not loaded to tell of anything else. */
const isOfRecord = (error: unknown): error is Error & { readonly file: string; readonly line: number } =>
  hasCode(error, 'bad-record');

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
