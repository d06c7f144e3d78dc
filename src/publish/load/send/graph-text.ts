import { createHash } from 'node:crypto';
import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { nquads } from '../../../serialise/nquads.ts';

/** One named graph, ready to send. */
export interface GraphText {
  readonly iri: string;
  /** Lines of canonical N-Triples, each distinct triple once, without their ends. */
  readonly triples: readonly string[];
}

/**
 * A graph's triples in the order of their characters, so that equal graphs have equal texts.
 *
 * @throws UnwritableTermError for a blank node, or an IRI that could break out of its brackets
 */
export async function toGraphText(iri: string, quads: Iterable<Quad>): Promise<GraphText> {
  const bare = Array.from(quads, ({ subject, predicate, object }) =>
    DataFactory.quad(subject, predicate, object),
  );
  const text = await nquads.writeArticle(bare);
  return { iri, triples: text === '' ? [] : text.slice(0, -' .\n'.length).split(' .\n') };
}

/** SHA-256 of a graph's text, by which a later load knows that it has not changed. */
export function digestOf({ iri, triples }: GraphText): string {
  const hash = createHash('sha256').update(iri, 'utf8');
  for (const triple of triples) hash.update('\n').update(triple, 'utf8');
  return hash.digest('hex');
}

/**
 * Writes letters past ASCII as the escapes that N-Triples, Turtle, TriG and SPARQL share: a store that takes the bytes for
 * another encoding then reads the same text.
 */
export function toAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => {
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}
