import type { Article } from '../model/article.ts';
import type { Reference } from '../model/reference.ts';
import type { Span } from '../model/span.ts';
import type { Iri } from '../rdf/iri.ts';
import { articleIri } from '../rdf/mint.ts';

/** Where an article's sentences stand, and whom words of it mean. */
interface Read {
  readonly sentences: readonly Span[];
  readonly references: readonly Reference[];
}

/**
 * An article's text with the places of its sentences and of the words that name nobody, as one line of JSON; nothing where
 * no sentence is known of it.
 */
export function textLine(
  { id, text, title, date, publisher }: Article,
  { sentences, references }: Read,
  base: Iri,
): string {
  if (sentences.length === 0) return '';
  const line = {
    article: articleIri(base, id).value,
    id,
    ...(title && { title }),
    ...(date && { published: date }),
    ...(publisher && { publisher }),
    text,
    sentences: sentences.map(({ start, end }) => [start, end]),
    references: references.map(({ start, end, names }) => [start, end, ...names]),
  };
  return `${JSON.stringify(line)}\n`;
}
