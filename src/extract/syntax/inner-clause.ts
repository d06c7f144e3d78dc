import type { AnnotatedArticle } from '../../model/mention.ts';
import { CLAUSE_TAKERS } from './verb-classes.ts';
import { kindAt, nounAt, verbAt } from './walk.ts';

/** ", and *had gone* home", ", and *would stay*": what was said of somebody goes on. */
export function sharesHelper(a: AnnotatedArticle, and: number): boolean {
  let k = and + 1;
  while (kindAt(a, k) === 'adverb' || kindAt(a, k) === 'date') k++;
  const verb = verbAt(a, k);
  return verb === undefined || verb.perfect || verb.modal !== undefined || verb.tense === 'future';
}

/** "met Lee, *who is* ill, and", "said that Lee *had called*, and", "declined to say what Lee *offered*, but": of an inner clause. */
export function isEmbedded(a: AnnotatedArticle, v: number, first: number): boolean {
  for (let k = v - 1; k >= first; k--) {
    switch (kindAt(a, k)) {
      case 'noun':
      case 'adverb':
      case 'date':
      case 'preposition':
        break;
      case 'and':
        if (!nounAt(a, k + 1)) return false;
        break;
      case 'relative':
        return true;
      case 'subordinator':
        // A clause that opens the sentence is over before its main verb.
        return k > first;
      case 'verb':
        return CLAUSE_TAKERS.has(verbAt(a, k)?.lemma ?? '') && nounAt(a, k + 1) !== undefined && k + 1 < v;
      default:
        return false;
    }
  }
  return false;
}
