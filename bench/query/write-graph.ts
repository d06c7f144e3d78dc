import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Writer } from 'n3';
import { mapArticle } from '../../src/map/map-article.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { generateArticles } from './generate-facts.ts';

/** The path of a graph of at least `quads` quads, generated unless it is already there from an earlier run. */
export function writeGraph(directory: string, quads: number): string {
  const path = join(directory, `graph-${quads}.nq`);
  if (statSync(path, { throwIfNoEntry: false })) return path;
  mkdirSync(directory, { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  const writer = new Writer({ format: 'N-Quads' });
  let written = 0;
  for (const { article, facts } of generateArticles(7)) {
    const made = mapArticle(article, facts, { base: DEFAULT_BASE });
    writeSync(file, writer.quadsToString(made));
    written += made.length;
    if (written >= quads) break;
  }
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}
