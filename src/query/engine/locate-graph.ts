import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GraphError } from '../query-error.ts';
import { publishedPath } from './publication.ts';

/** A file of RDF to load. */
export interface GraphFile {
  readonly path: string;
  /** What the user called it, for messages. */
  readonly label: string;
  readonly mediaType: string;
  readonly gzip: boolean;
  /** As it lies on disk. */
  readonly bytes: number;
  /** It lies in a build's folder: its writer has checked every term. */
  readonly trusted: boolean;
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
  const folder = found?.isDirectory() === true;
  const published = folder ? fileIn(path) : publishedPath(dirname(path), basename(path));
  if (published === undefined) {
    throw new GraphError('graph-missing', `there is no graph at ${path}`, {
      remedy: 'Build one first, or check the path.',
    });
  }
  const file = fileAt(published, folder && publishedPath(path, 'void.ttl') !== undefined);
  if (file.bytes === 0) {
    throw new GraphError('graph-empty', `${file.label} is empty`, { remedy: 'Build it again.' });
  }
  return file;
}

function fileIn(directory: string): string {
  for (const extension of Object.keys(MEDIA_TYPES)) {
    for (const name of [`graph.${extension}`, `graph.${extension}.gz`]) {
      const path = publishedPath(directory, name);
      if (path !== undefined) return path;
    }
  }
  throw new GraphError('graph-missing', `there is no graph in ${directory}`, {
    remedy: `Build into that directory first; it should hold ${join(directory, 'graph.nq')}.`,
  });
}

function fileAt(path: string, trusted: boolean): GraphFile {
  const [, extension = '', gzip] = /\.([^.]+?)(\.gz)?$/iu.exec(path) ?? [];
  const mediaType = MEDIA_TYPES[extension.toLowerCase()];
  if (!mediaType) {
    throw new GraphError('graph-format', `${path} has no extension of a graph`, {
      remedy: `Known are ${Object.keys(MEDIA_TYPES)
        .map((name) => `.${name}`)
        .join(', ')}, each also with .gz.`,
    });
  }
  return { path, label: path, mediaType, gzip: gzip !== undefined, bytes: statSync(path).size, trusted };
}
