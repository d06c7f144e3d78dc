import type { Article } from '../model/article.ts';
import { readingOf } from '../model/as-read.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { calmCapitals } from './calm-capitals.ts';
import { findDates } from './dates/find-dates.ts';
import { type Draft, indexByToken, indexRanges } from './draft.ts';
import { findHome } from './find-home.ts';
import { findMentions } from './find-mentions.ts';
import { findNamed } from './find-named.ts';
import { findPublisher } from './find-publisher.ts';
import { findQuotations } from './find-quotations.ts';
import { leavePersons } from './leave-persons.ts';
import type { Lexicon } from './lexicon.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import { tagTokens } from './phrases/tag-tokens.ts';
import { readThroughBrackets } from './read-through-brackets.ts';
import { tellRegions } from './region-or-state.ts';
import { splitSentences } from './split-sentences.ts';
import { inTheirTime } from './state-then.ts';
import { tellNamesakes } from './tell-namesakes.ts';
import { tokenize } from './tokenize.ts';

/** Everything that stands in an article's text, layer upon layer: tokens, quotations, sentences, dates, mentions, phrases. */
export function annotate(article: Article, lexicon: Lexicon): AnnotatedArticle {
  const text = readingOf(article);
  const written = tokenize(text, article.bodyStart, text.length, lexicon.abbreviations);
  const tokens = calmCapitals(readThroughBrackets(written), lexicon);
  const quotations = findQuotations(text, tokens);
  const quotationAt = indexByToken(tokens, quotations);
  const sentences = splitSentences(text, tokens, quotations, quotationAt, lexicon.openers, lexicon.tellers);
  const dates = findDates(article, tokens, sentences);
  const dateAt = indexByToken(tokens, dates);
  const named = inTheirTime(
    tellNamesakes(
      tokens,
      tellRegions(tokens, leavePersons(tokens, findNamed(tokens, lexicon), lexicon), lexicon),
    ),
    article.date,
    lexicon,
  );
  const namedAt = indexRanges(tokens.length, named);
  const sentenceAt = indexRanges(tokens.length, sentences);
  const draft: Draft = {
    article,
    lexicon,
    tokens,
    sentences,
    quotations,
    dates,
    dateAt,
    named,
    namedAt,
    sentenceAt,
  };
  const mentions = findMentions(draft);
  const mentionAt = indexRanges(tokens.length, mentions);
  const quoteMarks = new Set(
    quotations.flatMap(({ start, end, closed }) => (closed ? [start, end - 1] : [start])),
  );
  const tags = tagTokens(tokens, sentences, dateAt);
  const phrases = findPhrases({ tokens, tags, mentions, mentionAt, dateAt, quoteMarks }, sentences);
  const home = findHome(article, lexicon);
  const homePlace = home?.place ?? article.dateline?.place;
  const publisher = findPublisher(article, lexicon);
  return {
    article,
    ...(home && { home: home.state, homeBy: home.by }),
    ...(homePlace !== undefined && { homePlace }),
    ...(home?.house && { house: home.house }),
    ...(publisher && { publisher }),
    tokens,
    sentences,
    quotations,
    dates,
    mentions,
    tags,
    phrases,
    mentionAt,
    dateAt,
    quotationAt,
    sentenceAt,
    phraseAt: indexRanges(tokens.length, phrases),
  };
}
