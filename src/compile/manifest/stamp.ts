import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashFiles } from '../../hash-files.ts';
import type { JobOptions } from '../article-job.ts';

/** At both src and dist: the folder of the rooms. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The rooms and files that have a part in an article's graph. */
export const PROGRAM: readonly string[] = [
  'model',
  'read',
  'annotate',
  'extract',
  'resolve',
  'weigh',
  'map',
  'identity/digest',
  'rdf',
  'serialise',
  'validate',
  'dataset',
  'overview',
  'compile',
  ...[
    'pipeline',
    'counts',
    'fold-letters',
    'group-by',
    'hash-files',
    'hash-text',
    'prepared',
    'weigh-traits',
  ].map((name) => name + extname(import.meta.url)),
  '../package.json',
  '../ontology/shapes.ttl',
  '../ontology/context.jsonld',
];
const SEEDS = ['../seeds/gazetteer', '../seeds/lexicon', '../seeds/confidence'];

/**
 * A hash of all but the article itself that a graph depends on: the program by its own files and the versions of its
 * packages, the seeds, and the options. Articles made under another stamp are made anew.
 */
export function stampOf({ knowledge, base, minConfidence, frame, validate }: JobOptions): string {
  const hash = createHash('sha256');
  for (const path of PROGRAM) hashFiles(hash, join(ROOT, path));
  if (knowledge) hash.update(JSON.stringify(knowledge, listMaps));
  else for (const path of SEEDS) hashFiles(hash, join(ROOT, path));
  hash.update(JSON.stringify([base, minConfidence ?? null, frame ?? null, validate === true]));
  return hash.digest('hex').slice(0, 32);
}

const listMaps = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
