import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, lowerAt, mentionOf, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './find-destinations.ts';

/** Reads "Berg, *currently in Oslo*, said", "Berg, who is *now in Finland*": where somebody is, beside the name. */
export function findPresent(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((phrase, p) => {
    if (phrase.kind !== 'adverb' || !/^(?:currently|now|presently)$/.test(lowerAt(a, phrase.first)))
      return [];
    const where = wordAt(a, p + 1) === 'in' ? mentionOf(a, p + 2) : undefined;
    const visitor = mentionOf(a, beforeAside(a, p));
    if (!where || !isWhere(where) || visitor?.kind !== 'person') return [];
    return [
      {
        kind: 'visit' as const,
        rule: 'visit.be-in',
        confidence: 0.65,
        status: 'occurred' as const,
        quote: spanOf(a, visitor.first, where.last),
        sentence: visitor.sentence,
        visitor,
        others: [],
        destination: where,
        nominal: true,
      },
    ];
  });
}

/** The noun phrase that ", currently in …" or ", who is currently in …" stands beside. */
function beforeAside(a: AnnotatedArticle, adverb: number): number {
  let p = adverb - 1;
  if (verbAt(a, p)?.lemma === 'be') p--;
  if (kindAt(a, p) === 'relative') p--;
  return kindAt(a, p) === 'comma' ? p - 1 : -1;
}
