import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { sentencePhrases, verbAt } from '../syntax/walk.ts';
import { actingAt } from './travellers.ts';

/**
 * Whether the sentence goes on to say that who was invited accepted: "invited Berg to visit Finland, and *she accepted*",
 * "… an invitation that *Berg accepted*".
 */
export function isAccepted(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const { last } = sentencePhrases(a, occurrence.first);
  for (let p = occurrence.last; p < last; p++) {
    const verb = verbAt(a, p);
    if (verb?.lemma !== 'accept' || verb.negated || verb.modal !== undefined) continue;
    return verb.form !== 'infinitive' && actingAt(a, p).length > 0;
  }
  return false;
}
