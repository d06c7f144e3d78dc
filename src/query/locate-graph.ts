import { statSync } from 'node:fs';
import { join } from 'node:path';
import { GraphError } from './query-error.ts';

/** A file of RDF to load. */
export interface GraphFile {
  readonly path: string;
  readonly mediaType: string;
  readonly gzip: boolean;
  /** As it lies on disk. */
  readonly bytes: number;
}

/** Media types by extension. In a directory the first that exists is taken: the quickest to load comes first. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  nq: 'application/n-quads',
  trig: 'application/trig',
  jsonld: 'application/ld+json',
  nt: 'application/n-triples',
  ttl: 'text/turtle',
};

/**
 * The file that a path means: itself, or in a directory that a build wrote `graph.nq`, else another of the graph's
 * formats, plain or gzipped.
 *
 * @throws GraphError graph-missing, graph-empty, graph-format
 */
export function locateGraph(path: string): GraphFile {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    throw new GraphError('graph-missing', `there is no graph at ${path}`, {
      remedy: 'Build one first, or check the path.',
    });
  }
  const file = found.isDirectory() ? fileIn(path) : fileAt(path);
  if (file.bytes === 0) {
    throw new GraphError('graph-empty', `${file.path} is empty`, { remedy: 'Build it again.' });
  }
  return file;
}

function fileIn(directory: string): GraphFile {
  for (const extension of Object.keys(MEDIA_TYPES)) {
    for (const name of [`graph.${extension}`, `graph.${extension}.gz`]) {
      const path = join(directory, name);
      if (statSync(path, { throwIfNoEntry: false })?.isFile()) return fileAt(path);
    }
  }
  throw new GraphError('graph-missing', `there is no graph in ${directory}`, {
    remedy: 'Build into that directory first; it should hold graph.nq.',
  });
}

function fileAt(path: string): GraphFile {
  const [, extension = '', gzip] = /\.([^.]+?)(\.gz)?$/iu.exec(path) ?? [];
  const mediaType = MEDIA_TYPES[extension.toLowerCase()];
  if (!mediaType) {
    throw new GraphError('graph-format', `${path} has no extension of a graph`, {
      remedy: `Known are ${Object.keys(MEDIA_TYPES)
        .map((name) => `.${name}`)
        .join(', ')}, each also with .gz.`,
    });
  }
  return { path, mediaType, gzip: gzip !== undefined, bytes: statSync(path).size };
}
