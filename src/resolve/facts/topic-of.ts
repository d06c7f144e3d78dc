import type { Topic } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { evidenceOf } from './fact-base.ts';

/** What a meeting was about: the words of the text, however its lines are set. */
export const topicOf = (a: AnnotatedArticle, span: Span): Topic => ({
  ...evidenceOf(a, span),
  words: a.article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
});
