import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from './find-subject.ts';
import { inQuotation, kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Beside a verb these say that it was another time than the story's. */
const OTHER_TIME =
  /^(?:recently|previously|once|twice|thrice|last|first|originally|formerly|already|ago|before|often|regularly|repeatedly|frequently)$/;

/**
 * Whether the verb at phrase `v` carries the story on from what it told before: "The minister *met* X. He *was* later *received* by
 * Y", and neither "*had met*" nor "*recently met*" nor what a relative or another clause under it tells ("when they *met*").
 */
export function carriesOn(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.form !== 'finite' || verb.tense !== 'past' || verb.perfect || verb.modal !== undefined)
    return false;
  if (inQuotation(a, verb.first)) return false;
  for (let t = verb.first - 1; t <= verb.last; t++) if (OTHER_TIME.test(lowerAt(a, t))) return false;
  return isMainClause(a, v);
}

/** The verb is of no clause under another; one joined by "and" to the verb before is of the same clause. */
function isMainClause(a: AnnotatedArticle, v: number): boolean {
  const { first } = sentencePhrases(a, v);
  let k = v - 1;
  while (k >= first && /^(?:adverb|date)$/.test(kindAt(a, k) ?? '')) k--;
  if (kindAt(a, k) === 'and' && k > first) {
    while (k >= first && verbAt(a, k)?.form !== 'finite') k--;
    return k < first || isMainClause(a, k);
  }
  const start = Math.min(v, ...(findSubject(a, v)?.nouns ?? []));
  for (const opener of [k, start - 1]) {
    if (kindAt(a, opener) === 'relative') return false;
    if (kindAt(a, opener) === 'subordinator' && wordAt(a, opener) !== 'that') return false;
  }
  return true;
}
