import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOf } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, sentencePhrases } from '../syntax/walk.ts';

/** What stands before a further time and place of what was told: "and *before that* in Oslo in May". */
const AGAIN =
  /^(?:, )?(?:and |but )?(?:before that|most recently|last|previously|earlier|later|again|once more|once again|then|the last of them|the latest|the last time|the most recent)(?: ,)? $/;
/** How many words that may take. */
const LONGEST = 6;

/**
 * "met in Turku on Thursday, *and before that in Oslo in May*", "have held six rounds of talks, *most recently in Oslo on May 30*":
 * a further meeting of the same, where and when the sentence says.
 */
export function elidedOccasions(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  const { occurrence } = match;
  if (occurrence.status !== 'occurred') return [];
  const { last: end } = sentencePhrases(a, occurrence.last - 1);
  const from = a.phrases[occurrence.last]?.first ?? -1;
  for (let p = occurrence.last; p < end; p++) {
    const opener = a.tokens.slice(from, a.phrases[p]?.first ?? from).map(({ lower }) => `${lower} `);
    if (opener.length > LONGEST) return [];
    if (kindAt(a, p) !== 'preposition' || !AGAIN.test(opener.join(''))) continue;
    const { prepositional, dates, last } = readComplements(a, p - 1);
    if (dates.length === 0 || !/^(?:in|at|on)$/.test(lowerAt(a, a.phrases[p]?.first ?? -1))) return [];
    const places = new Map(
      [...occurrence.places].filter(([word]) => !/^(?:in|at|on|during|after)$/.test(word)),
    );
    for (const [word, phrases] of placesOf(prepositional)) places.set(word, phrases);
    return [{ ...match, occurrence: { ...occurrence, places, dates, last } }];
  }
  return [];
}
