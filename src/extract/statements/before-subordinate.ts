import type { AnnotatedArticle } from '../../model/mention.ts';
import { hasFiniteVerb, kindAt, wordAt } from '../syntax/walk.ts';

const WHEN = /^(?:after|when|because|once|since)$/;

/**
 * The last phrase that may hold the verb that a verb of saying is joined to: "Norland recalled its envoy *after Finland admitted the
 * raid*, and said" goes on with what Norland did.
 */
export function beforeSubordinate(a: AnnotatedArticle, v: number, first: number): number {
  let and = v - 1;
  while (kindAt(a, and) === 'adverb') and--;
  if (wordAt(a, and) !== 'and' || kindAt(a, and - 1) !== 'comma') return v - 1;
  for (let k = and - 2; k > first; k--) {
    if (kindAt(a, k) === 'comma' || kindAt(a, k) === 'quote') return v - 1;
    if (kindAt(a, k) === 'subordinator' && WHEN.test(wordAt(a, k)))
      return hasFiniteVerb(a, first, k) ? k - 1 : v - 1;
  }
  return v - 1;
}
