import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** What is done in place of coming. */
const INSTEAD =
  /^(?:stay|remain|send|cancel|scrap|pull|fall|change|drop|call|postpone|delay|decide|choose|cry|beg|back|turn|withdraw|dispatch|despatch)$/;

/** "*was* expected in Oslo on Monday *but stayed* at home", "*but* he *did not come*". */
export function stayedAway(a: AnnotatedArticle, { verb: v, noun }: Occurrence): boolean {
  if (v === undefined || noun !== undefined || verbAt(a, v)?.tense !== 'past') return false;
  // "*had been expected* in Oslo": as told after she did not come, or after it was called off.
  if (verbAt(a, v)?.perfect && verbAt(a, v)?.passive) return true;
  const { last } = sentencePhrases(a, v);
  let turned = false;
  for (let k = v + 1; k < last; k++) {
    if (wordAt(a, k) === 'but') turned = true;
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    if (!turned || verb.tense !== 'past') return false;
    return INSTEAD.test(verb.lemma) !== verb.negated;
  }
  return false;
}
