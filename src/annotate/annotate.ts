import type { Article } from '../model/article.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import type { Lexicon } from './lexicon.ts';

/** Everything that stands in an article's text: tokens, sentences, quotations, dates and mentions. */
export function annotate(article: Article, _lexicon: Lexicon): AnnotatedArticle {
  const none = new Int32Array();
  return {
    article,
    tokens: [],
    sentences: [],
    quotations: [],
    dates: [],
    mentions: [],
    mentionAt: none,
    dateAt: none,
    quotationAt: none,
  };
}
