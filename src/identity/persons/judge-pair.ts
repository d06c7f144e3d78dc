import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames, type NameRelation } from '../names/compare-names.ts';
import { isSingleSeat } from '../offices/single-seat.ts';
import { compareOffices } from './compare-offices.ts';
import { gapBetween, type Profile } from './profile.ts';
import { findSecondMinister } from './second-minister.ts';

/** That two profiles are one person: why, and how sure. */
export interface Link {
  readonly certainty: number;
  readonly reason: string;
  /** One was read with the state of a visit or a host: the body that stands against it. */
  readonly readOver?: { readonly wrong: string; readonly right: string };
}

const NAMES: Readonly<Record<NameRelation, readonly [certainty: number, words: string]>> = {
  exact: [0.98, 'one name'],
  spelling: [0.95, 'one name in two spellings'],
  order: [0.93, 'one name, its surname first and last'],
  fuller: [0.95, 'one name, more of it told in one'],
  partial: [0.92, 'a surname that is part of the name'],
};

/** One person's career, where a full name, letter for letter, and the state are all there is. */
const CAREER = 45 * YEAR;
/** After longer, a holder of one office is rather a child of the name than the same person again. */
const RETURN = 30 * YEAR;

/** Judges two full names that serve one body, or of which one serves none; a name alone never suffices. */
export function judgeFullNames(a: Profile, b: Profile, givenNames: GivenNames): Link | undefined {
  const relation = compareNames(a.form, b.form, givenNames);
  if (!relation || relation === 'partial') return undefined;
  const [certainty, name] = NAMES[relation];
  const gap = gapBetween(a, b);
  if (a.bodies.length === 0 || b.bodies.length === 0) return judgeStateless(a, b, relation, gap);
  const body = a.bodies.find((each) => b.bodies.includes(each));
  if (body === undefined) return undefined;
  const titles = compareOffices(a, b, body);
  if (titles === 'same' || titles === 'near') {
    if (gap > (relation === 'fuller' ? 8 * YEAR : RETURN)) return undefined;
    return { certainty, reason: `${name}, one state and one office` };
  }
  if (titles === 'none') {
    return gap > 3 * YEAR && relation !== 'exact'
      ? undefined
      : { certainty: certainty - 0.06, reason: `${name} and one state, the office told of one alone` };
  }
  // Wang Li and Li Wang in two offices are as likely two.
  if (relation === 'order') return undefined;
  const limit = relation === 'exact' ? CAREER : relation === 'fuller' ? 8 * YEAR : 4 * YEAR;
  if (gap > limit || findSecondMinister([...a.mentions, ...b.mentions]) !== undefined) return undefined;
  return { certainty: certainty - 0.08, reason: `${name} and one state, in two offices` };
}

/** Judges a surname against a full name, or another surname: the office must be the same, and near in time. */
export function judgeSurname(part: Profile, full: Profile, givenNames: GivenNames): Link | undefined {
  if (compareNames(part.form, full.form, givenNames) === undefined || part.offices.length === 0)
    return undefined;
  const gap = gapBetween(part, full);
  const body = part.bodies.find((each) => full.bodies.includes(each));
  if (gap > 2 * YEAR || body === undefined) return undefined;
  const titles = compareOffices(part, full, body);
  if (titles !== 'same' && titles !== 'near') return undefined;
  const certainty = NAMES.partial[0] - (titles === 'near' ? 0.05 : 0) - (gap > YEAR ? 0.05 : 0);
  return { certainty, reason: `${NAMES.partial[1]}, one state and one office` };
}

/** Of how long ago a surname with its office still tells who is meant where nobody else is known by it. */
const FAR = { shared: 4 * YEAR, sole: 8 * YEAR };

/**
 * Judges a surname against the only full name of the body that had its very office, some years before or after; `sole` where
 * nobody else of the body bears it. A seat that several have at a time needs that.
 */
export function judgeFarSurname(part: Profile, full: Profile, body: string, sole: boolean): Link | undefined {
  if (compareOffices(part, full, body) !== 'same') return undefined;
  const gap = gapBetween(part, full);
  const isSeat = part.offices.every(({ title }) => isSingleSeat(title));
  if (gap > (isSeat && sole ? FAR.sole : FAR.shared) || !(isSeat || sole)) return undefined;
  const reason = `${NAMES.partial[1]}, one state and one office, which nobody else of the name is known to have`;
  return { certainty: gap > FAR.shared ? 0.76 : 0.8, reason };
}

/** Where one has no state, the other's must be named beside it, soon before or after. */
function judgeStateless(a: Profile, b: Profile, relation: NameRelation, gap: number): Link | undefined {
  const [known, unknown] = a.bodies.length > 0 ? [a, b] : [b, a];
  if (relation !== 'exact' || gap > 3 * YEAR) return undefined;
  const [body] = known.bodies;
  if (body === undefined) return undefined;
  const beside = unknown.mentions.every(({ company }) => company.has(body));
  return beside ? { certainty: 0.86, reason: 'one name, and its state named beside it' } : undefined;
}
