import { areSamePersons, contradictPlaces } from '../places/contradict-places.ts';
import { compareTimes } from './compare-times.ts';
import { matchSides, type SideMatch } from './match-sides.ts';
import { daysApart, type Report, type Sameness } from './report.ts';
import { overlap } from './words-of.ts';

/** Days within which a round of talks is told of by its number. */
const ROUND = 45;
/** Days within which what is told in the same words is one. */
const NEWS = 3;
/** Days of a date by which states alone, who meet often, are known to have met once. */
const WEEK = 7;

/**
 * Whether two reports of one kind tell of one meeting, call or visit: the sides of one are among those of the other, their
 * dates overlap as precisely as they are told, and their places do not contradict.
 */
export function isSameEvent(a: Report, b: Report): Sameness | undefined {
  if ((a.fact.meetingKind === 'call') !== (b.fact.meetingKind === 'call')) return undefined;
  if (a.fact.destination !== b.fact.destination || contradictPlaces(a, b)) return undefined;
  const match = matchSides(a.sides, b.sides);
  if (!match) return isSameGathering(a, b);
  if (match.matched < 2) return undefined;
  if (a.round !== undefined && b.round !== undefined) {
    if (a.round !== b.round || daysApart(a, b) > ROUND) return undefined;
    return { certainty: 0.88, reason: 'the same round of talks, by its number, of the same sides' };
  }
  const timing = compareTimes(a, b);
  if (timing === undefined) return undefined;
  if (timing !== 'near' && a.story === b.story)
    return { certainty: 0.97, reason: 'copies of one story, with the same sides' };
  if (timing === 'day') return compareOnDay(a, b, match);
  if (timing === 'coarse') return compareCoarse(a, b, match);
  if (timing === 'likely' && match.persons > 0)
    return { certainty: 0.8, reason: 'the same persons, undated in one, which was published in those days' };
  return compareNear(a, b) ?? compareWords(a, b);
}

function compareOnDay(a: Report, b: Report, match: SideMatch): Sameness | undefined {
  const { fact } = a;
  // What an article tells without a day may be of any, and a side more or less makes it another.
  if ((a.assumed || b.assumed) && a.sides.length !== b.sides.length) return undefined;
  // Of a visit the destination is always the same.
  const same = match.same - (fact.kind === 'visit' ? 1 : 0);
  if (match.persons > 0 || same >= 2 || (fact.kind === 'visit' && same > 0)) {
    return { certainty: match.persons > 1 ? 0.96 : 0.92, reason: 'the same sides on the same days' };
  }
  return { certainty: 0.84, reason: 'sides that stand for each other on the same days', isLoose: true };
}

function compareCoarse(a: Report, b: Report, match: SideMatch): Sameness | undefined {
  if (match.persons > 0 && match.same === match.matched)
    return { certainty: 0.75, reason: 'the same sides, dated more coarsely in one', isLoose: true };
  if (match.persons > 0 || !areInOneTown(a, b) || !areSameSides(a, b) || !areWithinWeek(a, b))
    return undefined;
  return { certainty: 0.7, reason: 'the same sides in one place, dated to a week in one', isLoose: true };
}

/** Where no words of one report date it, or those of a week do: the very same sides, and nothing else that fits. */
function compareNear(a: Report, b: Report): Sameness | undefined {
  if (areSamePersons(a, b) || isSameVisitor(a, b))
    return {
      certainty: 0.72,
      reason: 'the same persons, told in the same days, in one with no day of its own',
      isLoose: true,
    };
  if (a.fact.kind !== 'meeting' || !areInOneTown(a, b) || !areSameSides(a, b)) return undefined;
  return {
    certainty: 0.7,
    reason: 'the same sides in one place, told in the same days, in one with no day of its own',
    isLoose: true,
  };
}

/** Meetings of states alone, undated, that two articles of the same days tell of in the same words. */
function compareWords(a: Report, b: Report): Sameness | undefined {
  const { shared, within } = overlap(a.words, b.words);
  if (!areSameSides(a, b) || a.fact.status !== b.fact.status || daysApart(a, b) > NEWS) return undefined;
  return shared >= 3 && within >= 0.6
    ? { certainty: 0.8, reason: 'the same sides, told of in much the same words in the same days' }
    : undefined;
}

/** Of a gathering of states most are told of by both: who was to come, and who came. */
function isSameGathering(a: Report, b: Report): Sameness | undefined {
  if (a.fact.kind !== 'meeting' || !areInOneTown(a, b) || [...a.sides, ...b.sides].some(({ named }) => named))
    return undefined;
  const own = new Set(a.sides.map(({ party }) => party));
  const both = b.sides.filter(({ party }) => own.has(party)).length;
  const timing = compareTimes(a, b);
  if (both < 3 || both < 0.75 * Math.min(own.size, b.sides.length)) return undefined;
  if (timing !== 'day' && timing !== 'near') return undefined;
  return { certainty: 0.75, reason: 'most of the same sides, in one place in those days', isLoose: true };
}

function isSameVisitor(a: Report, b: Report): boolean {
  if (a.fact.kind !== 'visit') return false;
  const [visitors, others] = [a, b].map(({ sides }) => sides.filter(({ named }) => named));
  if (!visitors || visitors.length === 0 || visitors.length !== others?.length) return false;
  return visitors.every(({ party }, at) => party === others[at]?.party);
}

function areSameSides({ sides }: Report, { sides: others }: Report): boolean {
  return sides.length === others.length && sides.every(({ party }, at) => party === others[at]?.party);
}

const areInOneTown = (a: Report, b: Report): boolean =>
  a.place !== undefined && a.place === b.place && a.placeSize !== 'state';

const areWithinWeek = (...both: readonly Report[]): boolean =>
  both.every(({ from, to }) => from !== undefined && to !== undefined && to - from < WEEK);
