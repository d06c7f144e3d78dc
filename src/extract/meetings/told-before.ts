import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt, nounAt } from '../syntax/walk.ts';
import { understood } from './complete-sides.ts';
import { isNumbered } from './is-numbered.ts';
import type { Sides } from './read-sides.ts';

/** How far back, in sentences, the talks that a round belongs to may stand. */
const REACH = 2;
const TALKS = /^(?:talks|negotiations|consultations|dialogue|discussions)$/;

const NOBODY: Sides = { hosts: [], guests: [] };

/** "Talks opened in March. *A second round* is due on Friday": the sides of the talks told before, with a day or place of its own. */
export function toldBefore(a: AnnotatedArticle, { occurrence }: FrameMatch): Sides {
  const { noun, dates, places, verb } = occurrence;
  const dated = dates.length > 0 || verb !== undefined;
  if (noun === undefined || !(dated || (places.get('in') ?? []).length > 0) || !followsTalks(a, noun))
    return NOBODY;
  // "the second *one*", not "no one"
  if (headAt(a, noun) === 'one' && !isNumbered(a, noun)) return NOBODY;
  return { hosts: [{ mention: understood(a, noun, 'two-persons') }], guests: [] };
}

function followsTalks(a: AnnotatedArticle, n: number): boolean {
  const first = nounAt(a, n)?.first ?? 0;
  const sentence = a.sentenceAt[first] ?? 0;
  for (let t = first - 1; t >= 0 && sentence - (a.sentenceAt[t] ?? 0) <= REACH; t--)
    if (TALKS.test(lowerAt(a, t))) return true;
  return false;
}
