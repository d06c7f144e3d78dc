import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { kindAt, quotationAt, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import type { Speakers } from './find-speakers.ts';

/**
 * Reads `"…," X said` and `…, X said`: what stands in the sentence before the words that tell who speaks. Where that is
 * only a beginning ("After the vote, he added, the work would go on") what follows is the content.
 */
export function contentBefore(
  a: AnnotatedArticle,
  speakers: Speakers,
  verb: number,
  grammar: Grammar,
): Span | undefined {
  const { first, last } = sentencePhrases(a, verb);
  let end = speakers.shared ? startOfQuoting(a, verb, first) : speakers.first;
  if (end === undefined || end <= first) return undefined;
  while (end > first && kindAt(a, end - 1) === 'adverb') end--;
  if (!closes(a, end - 1)) return undefined;
  let k = end - 1;
  while (k > first && (kindAt(a, k) === 'comma' || kindAt(a, k) === 'mark')) k--;
  const quotation = quotationAt(a, k);
  const from = skipOpening(a, first, k);
  const start = a.phrases[from]?.first ?? 0;
  if (quotation && quotation.start <= (a.tokens[start]?.start ?? 0)) return quotation.inner;
  if (!quotation && !hasFiniteVerb(a, from, k + 1))
    return contentAfter(a, Math.max(speakers.last, verb + 1), last, grammar);
  const lastToken = a.phrases[k]?.last ?? 0;
  return lastToken - start < 3 ? undefined : spanOf(a, start, lastToken);
}

/** Reads `"…," X said, "…"`: of a quotation split in two the first part counts. */
export function quotedBefore(a: AnnotatedArticle, speakers: Speakers, verb: number): Span | undefined {
  const { first } = sentencePhrases(a, verb);
  if (speakers.shared || speakers.first <= first || kindAt(a, speakers.first - 1) !== 'quote')
    return undefined;
  const quotation = quotationAt(a, speakers.first - 1);
  return quotation && quotation.start <= (a.tokens[a.phrases[first]?.first ?? 0]?.start ?? 0)
    ? quotation.inner
    : undefined;
}

/** A comma, a closing mark, a question mark or a dash ends what was said. */
function closes(a: AnnotatedArticle, p: number): boolean {
  const kind = kindAt(a, p);
  return (
    kind === 'comma' || kind === 'quote' || (kind === 'mark' && /^(?:[?!’']|--|[–—-])$/.test(wordAt(a, p)))
  );
}

/** "However, …", "Meanwhile, …": an opening word is the reporter's own. */
function skipOpening(a: AnnotatedArticle, first: number, limit: number): number {
  return kindAt(a, first) === 'adverb' && kindAt(a, first + 1) === 'comma' && first + 2 < limit
    ? first + 2
    : first;
}

function hasFiniteVerb(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (verbAt(a, k)?.form === 'finite') return true;
  return false;
}

/** ", he added, *the work would go on*" */
function contentAfter(a: AnnotatedArticle, at: number, last: number, grammar: Grammar): Span | undefined {
  let k = at;
  while (k < last && (kindAt(a, k) === 'date' || kindAt(a, k) === 'adverb')) k++;
  if (kindAt(a, k) !== 'comma' || k + 2 >= last) return undefined;
  const end = clauseEnd(a, k + 1, grammar);
  return hasFiniteVerb(a, k + 1, last) ? spanOf(a, a.phrases[k + 1]?.first ?? 0, end) : undefined;
}

/** For `"…," X was quoted as saying`: where X stands. */
function startOfQuoting(a: AnnotatedArticle, verb: number, first: number): number | undefined {
  for (let k = verb - 1; k >= first; k--) {
    const lead = verbAt(a, k);
    if (lead?.form === 'finite' && lead.lemma === 'quote') {
      let start = k - 1;
      while (start >= first && kindAt(a, start) !== 'comma' && kindAt(a, start) !== 'quote') start--;
      return start + 1;
    }
    if (lead?.form === 'finite') return undefined;
  }
  return undefined;
}
