import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';

/** Turtle's `@prefix` lines. */
export function writePrefixes(prefixes: Readonly<Record<string, string>>): string {
  return Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}>.\n`)
    .join('');
}

/**
 * Quads in Turtle or, where they have graphs, TriG, with an empty line before each subject. The prefixes are used but
 * not declared. N3's writer hands over a statement a chunk, and opens the chunk of a new subject by ending the one
 * before; it names a graph without the keyword GRAPH, which some readers do not know.
 */
export function writeBlocks(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): string {
  const chunks: string[] = [];
  const sink = {
    write: (chunk: string) => chunks.push(chunk),
    end: () => {},
  };
  const writer = new Writer(sink, { prefixes });
  chunks.length = 0;
  writer.addQuads([...quads]);
  writer.end();
  return chunks.map(layOut).join('');
}

/** An empty line before each subject, and a line for each further object that is written out in full. */
function layOut(chunk: string): string {
  if (chunk.startsWith('.\n') && chunk.length > 2) return `.\n\n${chunk.slice(2)}`;
  return chunk.startsWith(', <') ? `,\n        ${chunk.slice(2)}` : chunk;
}
