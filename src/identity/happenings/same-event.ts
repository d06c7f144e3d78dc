import { matchSides } from './match-sides.ts';
import { isDated, isFine, type Report, type Sameness, spanOf } from './report.ts';

/** Days that reports of one journey may lie apart: one tells of the departure, another of the arrival. */
const JOURNEY = 2;

type Timing = 'day' | 'coarse' | 'likely' | undefined;

/**
 * Whether two reports of one kind tell of one meeting, call or visit: the sides of one are among those of the other, their
 * dates overlap as precisely as they are told, and their places do not contradict.
 */
export function isSameEvent(a: Report, b: Report): Sameness | undefined {
  if ((a.fact.meetingKind === 'call') !== (b.fact.meetingKind === 'call')) return undefined;
  if (a.fact.destination !== b.fact.destination || contradictPlaces(a, b)) return undefined;
  const match = matchSides(a.sides, b.sides);
  if (!match || match.matched < 2) return undefined;
  const timing = compareTimes(a, b);
  if (timing === undefined) return undefined;
  // Of a visit the destination is always the same.
  const same = match.same - (a.fact.kind === 'visit' ? 1 : 0);
  if (a.story === b.story) return { certainty: 0.97, reason: 'copies of one story, with the same sides' };
  if (timing === 'day') {
    if (match.persons > 0 || same >= 2 || (a.fact.kind === 'visit' && same > 0)) {
      return { certainty: match.persons > 1 ? 0.96 : 0.92, reason: 'the same sides on the same days' };
    }
    return { certainty: 0.84, reason: 'sides that stand for each other on the same days' };
  }
  if (match.persons === 0) return undefined;
  if (timing === 'coarse') {
    const all = match.same === match.matched;
    return all ? { certainty: 0.75, reason: 'the same sides, dated more coarsely in one' } : undefined;
  }
  return { certainty: 0.8, reason: 'the same persons, undated in one, which was published in those days' };
}

function compareTimes(a: Report, b: Report): Timing {
  const slack = a.fact.kind === 'visit' ? JOURNEY : 0;
  if (isDated(a) && isDated(b)) {
    if (!meet([a.from, a.to], [b.from, b.to], slack)) return undefined;
    return isFine(a) && isFine(b) ? 'day' : 'coarse';
  }
  const [ours, theirs] = [spanOf(a), spanOf(b)];
  if (!ours || !theirs) return undefined;
  if (isDated(a) !== isDated(b) && !isFine(isDated(a) ? a : b)) return undefined;
  return meet(ours, theirs, 0) ? 'likely' : undefined;
}

function meet(
  [from, to]: readonly [number | undefined, number | undefined],
  [start, end]: readonly [number | undefined, number | undefined],
  slack: number,
): boolean {
  if (from === undefined || to === undefined || start === undefined || end === undefined) return false;
  return from - slack <= end && start - slack <= to;
}

/** Two cities, or two states; a city does not contradict its state. */
export function contradictPlaces(a: Report, b: Report): boolean {
  if (a.place === undefined || b.place === undefined || a.place === b.place) return false;
  if (a.placeState !== b.placeState) return true;
  return a.place !== a.placeState && b.place !== b.placeState;
}
