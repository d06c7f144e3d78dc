import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import type { Bodies } from '../offices/bodies.ts';
import { isOutvoted } from '../offices/outvoted/majority.ts';
import { isHeadOfState, isSingleSeat } from '../offices/single-seat.ts';
import { compareOffices } from './compare-offices.ts';
import type { Link } from './judge-pair.ts';
import { gapBetween, type Profile } from './profile.ts';

/**
 * Judges two of one name and one office that serve two bodies: a slip of reading where far more articles give the one, the
 * same person where the bodies may have one servant. Each profile speaks for all that are known to be the same person.
 */
export function judgeReadOver(
  a: Profile,
  b: Profile,
  givenNames: GivenNames,
  bodies: Bodies,
): Link | undefined {
  const relation = compareNames(a.form, b.form, givenNames);
  if (relation === undefined || (relation === 'partial') !== (a.form.partial !== b.form.partial))
    return undefined;
  const isFew = a.form.partial === b.form.partial ? a.mentions.length <= b.mentions.length : a.form.partial;
  const [few, many] = isFew ? [a, b] : [b, a];
  const [wrong, right] = [few.bodies[0], many.bodies[0]];
  if (
    wrong === undefined ||
    right === undefined ||
    wrong === right ||
    many.form.partial ||
    gapBetween(a, b) > YEAR
  )
    return undefined;
  if (few.offices.length === 0 || compareOffices(few, many) !== 'same') return undefined;
  const heads = few.offices.flatMap(({ title }) => title.heads);
  if (!few.form.partial && bodies.areKin(wrong, right, heads)) {
    return { certainty: 0.85, reason: 'one name and one office, of states that one person may serve' };
  }
  const named = few.mentions.every(({ company }) => company.has(right));
  const seat = !few.form.partial && few.offices.some(({ title }) => isSingleSeat(title));
  // A head of state or government is known by the surname beside the state.
  const known = few.form.partial && named && few.offices.some(({ title }) => isHeadOfState(title));
  const count = { told: few.mentions.length, against: countNear(many, few) };
  if (!known && !isOutvoted(count, { named, seat })) return undefined;
  if (bodies.isState(right) && !bodies.isState(wrong)) {
    return { certainty: 0.8, reason: 'one name and one office, of an organization and of a state' };
  }
  const reason = named
    ? 'one name and one office, the state of the others named beside it: it was read with another state'
    : 'one name and one office, under another state in far more articles';
  return { certainty: few.form.partial ? 0.8 : 0.88, reason, readOver: { wrong, right } };
}

/** Mentions within a year of another's. */
function countNear(many: Profile, { from, to }: Profile): number {
  if (from === undefined || to === undefined) return many.mentions.length;
  return many.mentions.filter(({ day }) => day === undefined || (day >= from - YEAR && day <= to + YEAR))
    .length;
}
