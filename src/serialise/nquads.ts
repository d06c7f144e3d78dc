import type { Quad } from '@rdfjs/types';
import { NQuads } from 'rdf-canonize';

/**
 * Quads as canonical N-Quads, a line each, in the order of their characters. Equal sets of quads give equal bytes, and
 * texts of several articles concatenate.
 */
export function writeNQuads(quads: Iterable<Quad>): string {
  const lines = new Set<string>();
  for (const quad of quads) lines.add(NQuads.serializeQuad(quad));
  return [...lines].sort().join('');
}
