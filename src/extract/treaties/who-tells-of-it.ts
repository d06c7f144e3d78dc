import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { mentionOf, nounAt, sentencePhrases, verbAt } from '../syntax/walk.ts';
import { MEDIATES } from './who-acts.ts';

/**
 * Whoever acts in the sentence of noun phrase `n`: "*Norland* says Sudland broke a pact on fish". Where one side of a pact
 * of two is named, the one other state among these is the other.
 */
export function actorsBeside(a: AnnotatedArticle, n: number): Mention[] {
  const { first, last } = sentencePhrases(a, n);
  const found = new Set<Mention>();
  for (let v = first; v < last; v++) {
    const verb = verbAt(a, v);
    if (verb?.form !== 'finite' || MEDIATES.test(verb.lemma)) continue;
    for (const p of findSubject(a, v)?.nouns ?? []) {
      const mention = p === n || !nounAt(a, p) ? undefined : mentionOf(a, p);
      if (mention && actsForState(mention)) found.add(mention);
    }
  }
  return [...found];
}

const actsForState = (mention: Mention): boolean =>
  mention.kind === 'state' ||
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'organization' && mention.role !== 'agency') ||
  (mention.kind === 'anaphor' && !mention.possessive && /^(?:he|she|it)$/.test(mention.stands));
