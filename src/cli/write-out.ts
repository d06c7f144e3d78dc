import { once } from 'node:events';

/** Writes to stdout and waits where its reader is slow, so that what is printed does not pile up in memory. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
