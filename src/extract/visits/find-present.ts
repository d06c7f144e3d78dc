import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt, lowerAt, mentionOf, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './find-destinations.ts';

/** Reads "Berg, *currently in Oslo*, said", "Berg, who is *now in Finland*", "Berg, *in Oslo for talks*": where somebody is, beside the name. */
export function findPresent(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((phrase, p) => {
    const now = phrase.kind === 'adverb' && /^(?:currently|now|presently)$/.test(lowerAt(a, phrase.first));
    const at = now ? p + 1 : p;
    if (wordAt(a, at) !== 'in' || !(now || (kindAt(a, p - 1) === 'comma' && hasPurpose(a, p + 2)))) return [];
    const where = mentionOf(a, at + 1);
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

/** "in Oslo *for talks*", "in Oslo *to sign* the treaty": one who has come, not one who lives there. */
const hasPurpose = (a: AnnotatedArticle, p: number): boolean =>
  wordAt(a, p) === 'for' || verbAt(a, p)?.form === 'infinitive';

/** The noun phrase that ", currently in …" or ", who is currently in …" stands beside. */
function beforeAside(a: AnnotatedArticle, adverb: number): number {
  let p = adverb - 1;
  if (verbAt(a, p)?.lemma === 'be') p--;
  if (kindAt(a, p) === 'relative') p--;
  return kindAt(a, p) === 'comma' ? p - 1 : -1;
}
