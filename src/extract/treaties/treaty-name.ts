import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';

/** Prepositions by which a treaty is named. */
const NAMING = new Set(['between', 'among', 'with', 'on', 'of', 'for', 'against']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'our',
  'any',
  'some',
  'such',
  'both',
  'these',
  'those',
]);

/** A treaty's name in the article's words: its noun phrase without determiner, and what it is between and on. */
export function nameTreaty(a: AnnotatedArticle, n: number): { span: Span; last: number } {
  const noun = nounAt(a, n);
  const { last: limit } = sentencePhrases(a, n);
  let first = noun?.first ?? 0;
  while (first < (noun?.head ?? 0) && DETERMINERS.has(lowerAt(a, first))) first++;
  let end = n + 1;
  for (let k = n + 1; k < limit; ) {
    if (wordAt(a, k) === 'to' || verbAt(a, k)?.form === 'infinitive') {
      end = verbAt(a, k) ? endOfPhrase(a, k + 1, limit) : end;
      break;
    }
    if (!NAMING.has(wordAt(a, k)) || !nounAt(a, k + 1)) break;
    k = end = endOfPhrase(a, k + 1, limit);
  }
  const last =
    (a.phrases[end - 1]?.last ?? 0) - (a.tokens[(a.phrases[end - 1]?.last ?? 1) - 1]?.text === ',' ? 1 : 0);
  return { span: spanOf(a, first, last), last };
}

/** One past a noun phrase and those joined to it by "and". */
function endOfPhrase(a: AnnotatedArticle, p: number, limit: number): number {
  if (!nounAt(a, p)) return p;
  let end = p + 1;
  while (
    end + 1 < limit &&
    kindAt(a, end) === 'and' &&
    nounAt(a, end + 1) &&
    verbAt(a, end + 2)?.form !== 'finite'
  )
    end += 2;
  return end;
}
