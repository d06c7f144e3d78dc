import { readFileSync } from 'node:fs';

const manifest = new URL('../package.json', import.meta.url);

/** The program's version, as its package has it. */
export const VERSION: string = JSON.parse(readFileSync(manifest, 'utf8')).version;
