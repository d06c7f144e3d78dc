import { createDocument, type Document } from '../../../src/resolve/document.ts';
import { articleOf, stages } from '../../samples/analyse-text.ts';

/** What resolution knows of a text before any event of it is resolved. */
export function documentOf(text: string): Document {
  const annotated = stages.annotate(articleOf(text));
  return createDocument(annotated, stages.extract(annotated));
}
