import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { FileError } from '../settings.ts';

/** The text of a query: as it was given, from a file, or `-` for standard input. @throws FileError */
export async function readQuery(sparql: string | undefined, file: string | undefined): Promise<string> {
  if (sparql !== undefined && sparql !== '-') return sparql;
  if (file === undefined || file === '-') return text(process.stdin);
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  } catch (cause) {
    throw new FileError(file, tellWhy(cause), cause);
  }
}

function tellWhy(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'There is no such file. Check the path.';
  if (code === 'EISDIR') return 'it is a folder. Name a file of a query.';
  return `the query cannot be read (${code}). Check the file.`;
}
