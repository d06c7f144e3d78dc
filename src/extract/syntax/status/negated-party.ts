import type { AnnotatedArticle } from '../../../model/mention.ts';
import { lowerAt, nounAt, wordAt } from '../walk.ts';

const NOBODY = /^(?:no|neither|none|nobody|no-one|few)$/;

/** "*Neither* Berg nor Korpi met …", "met *no* minister", "*none* of them": a noun phrase that names who did not. */
export function isNegatedParty(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  if (!noun) return false;
  if (wordAt(a, p - 1) === 'neither') return true;
  // "no fewer than three ministers", "none other than the king"
  return (
    NOBODY.test(lowerAt(a, noun.first)) && !/^(?:fewer|less|more|other)$/.test(lowerAt(a, noun.first + 1))
  );
}
