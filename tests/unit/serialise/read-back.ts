import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { canonize, NQuads } from 'rdf-canonize';
import type { GraphFormat } from '../../../src/serialise/graph-format.ts';
import { type SerialiseOptions, serialise } from '../../../src/serialise/serialise.ts';

/** A whole file as text. */
export async function write(
  articles: Iterable<readonly Quad[]>,
  format: GraphFormat,
  options?: SerialiseOptions,
): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of serialise(articles, format, options)) pieces.push(piece);
  return pieces.join('');
}

/** What a file says, as canonical N-Quads (RDFC-1.0). */
export async function read(text: string, format: GraphFormat): Promise<string> {
  if (format === 'jsonld') {
    return canonical((await jsonld.toRDF(JSON.parse(text))) as unknown as Quad[]);
  }
  if (format === 'nquads') return canonical(NQuads.parse(text));
  return canonical(
    new Parser({ format: format === 'trig' ? 'application/trig' : 'text/turtle' }).parse(text),
  );
}

/** Canonical N-Quads, each line once: triples may be said more than once. */
export async function canonical(quads: readonly Quad[]): Promise<string> {
  const lines = (await canonize(quads, { algorithm: 'RDFC-1.0' })).split('\n');
  return [...new Set(lines)].join('\n');
}
