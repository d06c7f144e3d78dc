import { YEAR } from '../day-number.ts';
import { matchSides, type SideMatch } from './match-sides.ts';
import { daysApart, isAhead, isFine, type Report, type Sameness } from './report.ts';
import type { TreatyName } from './treaty-name.ts';
import { overlap } from './words-of.ts';

/** Days within which what comes again under such a name, as a truce, is the same. */
const MONTHS = 120;
/** Days within which a treaty is told of by what it is about. */
const WEEKS = 45;
/** Days within which a treaty that has no name is told. */
const SOON = 7;
/** Days by which what was signed may lie before a report has it as a plan. */
const LATE = 7;
/** Days by which days told roughly may miss. */
const FEW = 3;
/** Days of a month. */
const MONTH = 31;

/** A treaty under a name of its own is told in one article in several ways. */
export function bearOneName({ treaty: one }: Report, { treaty: other }: Report): boolean {
  return one?.own !== undefined && one.own === other?.own;
}

/**
 * Whether two reports tell of one treaty: a name of its own, whoever speaks of it; else the parties of one among the other's,
 * days that fit, and a name of the same words or what it is about.
 */
export function isSameTreaty(a: Report, b: Report): Sameness | undefined {
  const [one, other] = [a.treaty, b.treaty];
  if (!one || !other || contradictDays(a, b)) return undefined;
  if (bearOneName(a, b)) {
    const isOther = !one.known && bindOthers(a, b);
    return isOther ? undefined : { certainty: 0.92, reason: 'a treaty by a name of its own' };
  }
  if (one.own !== undefined && other.own !== undefined) return undefined;
  const match = matchSides(a.sides, b.sides);
  if (!match || !fitPhases(a, b)) return undefined;
  return compareNames(a, b, match, [one, other]) ?? compareTopics(a, b, match, [one, other]);
}

function compareNames(
  a: Report,
  b: Report,
  match: SideMatch,
  [one, other]: readonly [TreatyName, TreatyName],
): Sameness | undefined {
  const words = overlap(one.words, other.words);
  const isCommon = overlap(one.topics, other.topics).shared === 0;
  const lasts = one.lasts && other.lasts && match.matched > 0;
  if (one.title !== undefined && one.title === other.title && match.same > 1)
    return { certainty: 0.88, reason: 'a name in capitals of the same words, and the same parties' };
  if (!lasts && daysApart(a, b) > MONTHS) return undefined;
  if (words.both >= 0.5 && words.shared >= 2 && match.matched > (isCommon ? 1 : 0))
    return { certainty: 0.9, reason: 'a name of the same words, and the same parties' };
  const isCopy = a.story === b.story && match.same === match.matched && match.same > 0;
  if (isCopy && (words.both === 1 || one.words.length + other.words.length === 0))
    return { certainty: 0.9, reason: 'copies of one story, with the same name and parties' };
  return undefined;
}

function compareTopics(
  a: Report,
  b: Report,
  match: SideMatch,
  [one, other]: readonly [TreatyName, TreatyName],
): Sameness | undefined {
  const [words, topics] = [overlap(one.words, other.words), overlap(one.topics, other.topics)];
  if (
    areSigned(a, b, MONTH) &&
    match.same > 0 &&
    topics.shared > 0 &&
    words.shared > 1 &&
    words.within >= 0.5
  )
    return { certainty: 0.85, reason: 'a name of much the same words, signed in the same days' };
  if (match.same < 2) return undefined;
  if (areSigned(a, b, YEAR) && words.both === 1)
    return {
      certainty: 0.87,
      reason: 'a name of the same words, the same parties, and signed in the same year',
    };
  const isAbout = topics.shared > 0 && topics.within >= (daysApart(a, b) <= SOON ? 0.5 : 1);
  if (isAbout && daysApart(a, b) <= WEEKS)
    return { certainty: 0.8, reason: 'the same parties, and what it is about, within weeks' };
  const isNameless = one.words.length === 0 || other.words.length === 0;
  if (isNameless && isFine(a) && isFine(b) && daysApart(a, b) <= SOON)
    return { certainty: 0.82, reason: 'the same parties, and signed on the same day' };
  return undefined;
}

/** Both name parties, and none is of both. */
function bindOthers({ sides }: Report, { sides: others }: Report): boolean {
  const bodies = new Set(others.map(({ body }) => body));
  return sides.length > 1 && others.length > 1 && !sides.some(({ body }) => bodies.has(body));
}

/** What is still hoped for is not what was there already; a plan comes before what became of it. */
function fitPhases(a: Report, b: Report): boolean {
  if (isAhead(a) === isAhead(b)) return true;
  const [plan, done] = isAhead(a) ? [a, b] : [b, a];
  if (plan.published === undefined || done.published === undefined) return false;
  return plan.published <= done.published && (done.to === undefined || done.to >= plan.published - LATE);
}

function contradictDays(a: Report, b: Report): boolean {
  if (a.from === undefined || b.from === undefined || a.to === undefined || b.to === undefined) return false;
  // "Two weeks ago" is a week, by and large.
  const slack = isFine(a) && isFine(b) ? 0 : FEW;
  return a.from - slack > b.to || b.from - slack > a.to;
}

/** Both are dated to so many days or less; where days contradict, no two are one. */
function areSigned(a: Report, b: Report, days: number): boolean {
  return [a, b].every(({ from, to }) => from !== undefined && to !== undefined && to - from <= days);
}
