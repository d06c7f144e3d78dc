import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import { kindAt, lowerAt, nounAt, quotationAt, sentencePhrases, spanOf, verbAt } from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import type { Speakers } from './find-speakers.ts';
import { speechAt } from './speech.ts';

/** What may stand between "X said" and the comma after it: dates, places, whom it was said to. */
const TRAILING = /^(?:date|adverb|preposition|noun)$/;

/** The phrase after the comma that ends "…, X said on Monday, …"; nothing where another ending comes. */
export function startAfterTeller(a: AnnotatedArticle, speakers: Speakers, verb: number): number | undefined {
  const { last } = sentencePhrases(a, verb);
  let k = Math.max(speakers.last, verb + 1);
  while (k < last && TRAILING.test(kindAt(a, k) ?? '')) k++;
  return k + 1 < last && kindAt(a, k) === 'comma' ? k + 1 : undefined;
}

/** `"…," X said, "*but only when the last ship has left*"`: the other half of a quotation that the teller parts. */
export function goesOnWithQuotation(a: AnnotatedArticle, speakers: Speakers, verb: number): Span[] {
  const k = startAfterTeller(a, speakers, verb);
  const quotation = k !== undefined && kindAt(a, k) === 'quote' ? quotationAt(a, k) : undefined;
  return quotation ? [quotation.whole] : [];
}

/** Words that set a condition on what stands before the teller. */
const CONDITION = /^(?:unless|if|provided|providing|except|only|until|because|without)$/;

/**
 * "The strait is open, Berg said, *but only for small boats*", "…, *and the ships may pass*": what follows the teller goes on
 * with a clause that was complete before it. What has no subject of its own is the reporter's: "…, but gave no date".
 */
export function goesOnWith(
  a: AnnotatedArticle,
  speakers: Speakers,
  verb: number,
  grammar: Grammar,
): Span | undefined {
  const k = startAfterTeller(a, speakers, verb);
  if (k === undefined) return undefined;
  const wordOf = (p: number): string => lowerAt(a, a.phrases[p]?.first ?? -1);
  const joins = /^(?:and|but|or)$/.test(wordOf(k));
  // "…, he said, and the rule *"was made in Oslo"*"
  const v = kindAt(a, k + 2) === 'quote' ? k + 3 : k + 2;
  const ownClause = joins && !speakers.inverted && nounAt(a, k + 1) && verbAt(a, v)?.form === 'finite';
  const says = ownClause && speechAt(a, v, grammar).some(({ frame }) => frame.after);
  if (!CONDITION.test(wordOf(k)) && !(joins && CONDITION.test(wordOf(k + 1))) && (!ownClause || says))
    return undefined;
  return spanOf(a, a.phrases[k]?.first ?? 0, clauseEnd(a, k, grammar));
}
