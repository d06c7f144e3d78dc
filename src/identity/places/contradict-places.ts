import type { Report } from '../happenings/report.ts';

/**
 * Two states, two towns, two buildings. What may lie in the other does not contradict it, as the White House and Washington do
 * not; where an article was written says little of where the very same persons met.
 */
export function contradictPlaces(a: Report, b: Report): boolean {
  if (a.place === undefined || b.place === undefined || a.place === b.place) return false;
  if ((a.fromDateline || b.fromDateline) && areSamePersons(a, b)) return false;
  if (a.placeState !== undefined && b.placeState !== undefined && a.placeState !== b.placeState) return true;
  if (a.placeSize !== b.placeSize) return a.placeState !== b.placeState && !isInside(a) && !isInside(b);
  return true;
}

/** All sides of both are the same, and persons. */
export function areSamePersons({ sides }: Report, { sides: others }: Report): boolean {
  return (
    sides.length === others.length &&
    sides.every(({ party, named }, at) => named && party === others[at]?.party)
  );
}

const isInside = ({ placeSize }: Report): boolean => placeSize === 'building' || placeSize === 'room';
