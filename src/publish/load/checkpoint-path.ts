import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { showAddress } from './store/store-address.ts';

/** Where a load keeps its checkpoint unless told: beside what is loaded, a file for each store; for standard input, here. */
export function checkpointPath(input: string, query: URL): string {
  const folder = statSync(input, { throwIfNoEntry: false })?.isDirectory() === true;
  const beside = input === '-' ? '.' : folder ? input : dirname(input);
  const store = createHash('sha256').update(showAddress(query)).digest('hex').slice(0, 12);
  return join(beside, `.load-${store}.jsonl`);
}
