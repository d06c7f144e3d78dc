import { matchSides } from './match-sides.ts';
import type { Report, Sameness } from './report.ts';
import { overlap } from './words-of.ts';

/** Days within which a treaty that has no name of its own is the same. */
const SOON = 7;
/** Days within which one statement is told. */
const TOLD = 7;

/** Whether two reports tell of one treaty: the parties of one among the other's, and a name of the same words. */
export function isSameTreaty(a: Report, b: Report): Sameness | undefined {
  if (contradictDates(a, b)) return undefined;
  const match = matchSides(a.sides, b.sides);
  if (!match) return undefined;
  const words = overlap(a.words, b.words);
  const named = a.words.length > 1 && b.words.length > 1;
  if (named && words.both >= 0.5 && words.shared >= 2 && match.matched > 0)
    return { certainty: 0.9, reason: 'a name of the same words, and the same parties' };
  if (named && words.both === 1 && words.shared >= 3) return { certainty: 0.85, reason: 'the same name' };
  if (match.same < 2 || daysApart(a, b) > SOON) return undefined;
  if (a.words.length > 0 && b.words.length > 0 && words.within < 0.5) return undefined;
  return { certainty: 0.82, reason: 'the same parties, and no name that sets it apart, within a week' };
}

/** Whether two reports give the same words of the same speaker. */
export function isSameStatement(a: Report, b: Report): Sameness | undefined {
  if (daysApart(a, b) > TOLD) return undefined;
  const match = matchSides(a.sides, b.sides);
  if (!match || match.matched === 0) return undefined;
  const { within, both, shared } = overlap(a.words, b.words);
  if (both === 1 && match.same > 0) return { certainty: 0.97, reason: 'the same words of the same speaker' };
  if (shared >= 4 && within >= 0.6)
    return { certainty: match.same > 0 ? 0.93 : 0.85, reason: 'most of the words the same, and the speaker' };
  const isCopy = a.story === b.story && shared >= 2 && within >= 0.4;
  return isCopy ? { certainty: 0.9, reason: 'copies of one story, with much of the same words' } : undefined;
}

function contradictDates(a: Report, b: Report): boolean {
  if (a.from === undefined || b.from === undefined || a.to === undefined || b.to === undefined) return false;
  return a.from > b.to || b.from > a.to;
}

function daysApart(a: Report, b: Report): number {
  if (a.published === undefined || b.published === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(a.published - b.published);
}
