import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOf } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, sentencePhrases, wordAt } from '../syntax/walk.ts';

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
  if (occurrence.status !== 'occurred' || isInRelative(a, occurrence.first)) return [];
  const { last: end } = sentencePhrases(a, occurrence.last - 1);
  const second = secondOccasion(a, match);
  if (second) return [second];
  for (let p = occurrence.last + 1; p < end; p++) {
    const from = kindAt(a, p) === 'preposition' ? openerOf(a, p, occurrence.last) : undefined;
    if (from === undefined) continue;
    // "met in Turku, *where Berg also met Tamm*, and before that in Oslo"
    const apart = from > occurrence.last;
    if (apart && !(kindAt(a, occurrence.last) === 'comma' && kindAt(a, occurrence.last + 1) === 'relative'))
      return [];
    const { prepositional, dates, last } = readComplements(a, p - 1);
    if (dates.length === 0) return [];
    return [toldAt(match, placesOf(prepositional), dates, last)];
  }
  return [];
}

const WHEN_AND_WHERE = /^(?:in|at|on|during|after)$/;

/** The same told at another place and time. */
function toldAt(
  match: FrameMatch,
  where: ReadonlyMap<string, readonly number[]>,
  dates: readonly number[],
  last: number,
): FrameMatch {
  const { occurrence } = match;
  const places = new Map([...occurrence.places].filter(([word]) => !WHEN_AND_WHERE.test(word)));
  for (const [word, phrases] of where) places.set(word, phrases);
  return { ...match, occurrence: { ...occurrence, places, dates, last } };
}

/** The phrase at which the words begin that say "once more" right before the preposition at phrase `p`. */
function openerOf(a: AnnotatedArticle, p: number, from: number): number | undefined {
  if (!/^(?:in|at|on)$/.test(wordAt(a, p))) return undefined;
  const end = a.phrases[p]?.first ?? 0;
  for (let k = p - 1; k >= Math.max(from, p - LONGEST); k--) {
    const words = a.tokens.slice(a.phrases[k]?.first, end).map(({ lower }) => `${lower} `);
    if (AGAIN.test(words.join('')) && (k === from || kindAt(a, k) === 'comma')) return k;
  }
  return undefined;
}

/** "where Berg also *met* Tamm": what follows after a comma is of the clause that this one tells more of. */
const isInRelative = (a: AnnotatedArticle, first: number): boolean => kindAt(a, first - 1) === 'relative';

/** "have met twice, in Turku in October *and in Riga in December*": the second place and time of one verb. */
function secondOccasion(a: AnnotatedArticle, match: FrameMatch): FrameMatch | undefined {
  const { occurrence } = match;
  const [first, second, ...more] = occurrence.dates;
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  for (let p = first + 1; p < second; p++) {
    if (kindAt(a, p) !== 'and') continue;
    const told = readComplements(a, p);
    const placed = (phrases: readonly number[], from: number, to: number): boolean =>
      phrases.some((at) => at > from && at < to);
    const where = ['in', 'at'].flatMap((word) => occurrence.places.get(word) ?? []);
    if (!placed(where, p, second + 4) || !placed(where, occurrence.verb ?? occurrence.first, p))
      return undefined;
    const there = new Map([['in', where.filter((at) => at > p)]]);
    return toldAt(match, there, [second], Math.max(told.last, second + 1));
  }
  return undefined;
}
