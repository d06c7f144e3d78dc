import { once } from 'node:events';
import { escapeControls } from '../escape-controls.ts';

/**
 * Writes data, bytes being UTF-8, to stdout and waits where its reader is slow, so that what is printed does not pile up in memory. A terminal
 * is a person, who gets control characters shown.
 */
export async function writeOut(data: string | Uint8Array): Promise<void> {
  const text = process.stdout.isTTY ? escapeControls(String(Buffer.from(data))) : data;
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Prints text for reading on stdout. */
export function print(text: string): Promise<void> {
  return writeOut(escapeControls(text));
}

/** Tells something on stderr. */
export function tell(text: string): void {
  process.stderr.write(escapeControls(text));
}

/** Characters that are worth a write. */
const BLOCK = 65_536;

/** Writes data that comes in many small pieces. */
export async function writeAll(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  let block = '';
  for await (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    await writeOut(block);
    block = '';
  }
  await writeOut(block);
}
