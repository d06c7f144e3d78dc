import { NQuads } from 'rdf-canonize';
import { checkTerms } from './check-terms.ts';
import type { Serialiser } from './graph-format.ts';

/**
 * Canonical N-Quads, a line each, in the order of their characters. Texts of several articles concatenate, and so do
 * files.
 */
export const nquads: Serialiser = {
  extension: 'nq',
  mediaType: 'application/n-quads',
  head: '',
  separator: '',
  tail: '',
  writeArticle(quads) {
    const lines = new Set<string>();
    for (const quad of quads) {
      checkTerms([quad]);
      lines.add(NQuads.serializeQuad(quad));
    }
    return [...lines].sort().join('');
  },
};
