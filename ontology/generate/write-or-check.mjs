import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes a generated file or, with `--check` on the command line, fails where the file there differs. */
export function writeOrCheck(url, text) {
  const path = fileURLToPath(url);
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text);
    return;
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  console.error(`${path} is stale: run \`node ontology/generate/all.mjs\``);
  process.exitCode = 1;
}
