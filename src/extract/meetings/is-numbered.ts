import type { AnnotatedArticle } from '../../model/mention.ts';
import { lowerAt, nounAt } from '../syntax/walk.ts';

const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/;

/** "the *second* strategic dialogue", "the *fifth* round": one of a series, with a number of its own. */
export function isNumbered(a: AnnotatedArticle, n: number | undefined): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) if (ORDINAL.test(lowerAt(a, t))) return true;
  return false;
}
