import type { Quad } from '@rdfjs/types';
import { Writer } from 'n3';

/** Turtle's `@prefix` lines. */
export function writePrefixes(prefixes: Readonly<Record<string, string>>): string {
  return Object.entries(prefixes)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
    .join('');
}

/**
 * Quads in Turtle or, where they have graphs, TriG, with an empty line before each subject. The prefixes are used but
 * not declared. N3's writer hands over a statement a chunk, which opens with the mark that ends the one before; it names a graph
 * without the keyword GRAPH, which some readers do not know.
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

/**
 * An empty line before each subject, a line for each further object that is written out in full, and a space before each
 * mark: serd 0.30 takes the full stop after a number for a part of it.
 */
function layOut(chunk: string): string {
  if (chunk.startsWith('.\n')) return chunk.length > 2 ? ` .\n\n${chunk.slice(2)}` : ' .\n';
  if (chunk.startsWith(';\n')) return ` ${chunk}`;
  if (chunk.startsWith(', <')) return ` ,\n        ${chunk.slice(2)}`;
  return chunk.startsWith(', ') ? ` ${chunk}` : chunk;
}
