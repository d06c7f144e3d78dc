import { matchSides } from './match-sides.ts';
import { daysApart, type Report, type Sameness } from './report.ts';
import { overlap } from './words-of.ts';

/** Days within which one statement is told. */
const TOLD = 7;

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
