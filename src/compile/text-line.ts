import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Iri } from '../rdf/iri.ts';
import { articleIri } from '../rdf/mint.ts';

/** An article's text with the places of its sentences, as one line of JSON; nothing where no sentence is known of it. */
export function textLine(
  { id, text, title, date, publisher }: Article,
  sentences: readonly Span[],
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
  };
  return `${JSON.stringify(line)}\n`;
}
