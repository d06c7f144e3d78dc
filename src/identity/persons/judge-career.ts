import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import type { Bodies } from '../offices/bodies.ts';
import { isSingleSeat } from '../offices/single-seat.ts';
import type { TitleKey } from '../offices/title-key.ts';
import type { Link } from './judge-pair.ts';
import type { Profile } from './profile.ts';

/** After so long without an office the next is rather another's of the name. */
const BETWEEN = 12 * YEAR;
/** Reports of the old office go on for so long. */
const CROSSED = YEAR;
/** Who leads an international organization or a part of it: its commissioners are its ministers. */
const LEADERS = new Set('president,secretary-general,chairman,director,leader,minister'.split(','));

/**
 * Judges whoever leads an international organization against who held a high office of a state before or after that, letter
 * for letter of one full name: a prime minister, then secretary-general.
 */
export function judgeCareer(
  abroad: Profile,
  home: Profile,
  givenNames: GivenNames,
  bodies: Bodies,
): Link | undefined {
  if (compareNames(abroad.form, home.form, givenNames) !== 'exact') return undefined;
  if (!servesOnly(abroad, bodies.isInternational) || !servesOnly(home, bodies.isState)) return undefined;
  if (home.bodies.length !== 1) return undefined;
  if (!home.offices.some(({ title }) => isSingleSeat(title))) return undefined;
  if (!abroad.offices.some(({ title }) => isLeader(title))) return undefined;
  const [ours, theirs] = [daysInOffice(abroad), daysInOffice(home)];
  if (!ours || !theirs) return undefined;
  const between = Math.max(ours.from, theirs.from) - Math.min(ours.to, theirs.to);
  if (between < -CROSSED || between > BETWEEN) return undefined;
  return {
    certainty: 0.87,
    reason:
      'one name, a high office of a state and one of an international organization, one after the other',
  };
}

const servesOnly = ({ bodies }: Profile, isSuch: (body: string) => boolean): boolean =>
  bodies.length > 0 && bodies.every(isSuch);

const isLeader = ({ heads, ranks, others }: TitleKey): boolean =>
  ranks.length === 0 &&
  (heads.some((head) => LEADERS.has(head)) || (heads.includes('representative') && others.includes('high')));

/** First and last day on which an office is told that is not a former one; else of all that is told. */
function daysInOffice({ mentions }: Profile): { readonly from: number; readonly to: number } | undefined {
  const held = mentions.filter(({ offices }) => offices.some(({ former }) => !former));
  const days = (held.length > 0 ? held : mentions).flatMap(({ day }) => day ?? []);
  return days.length === 0 ? undefined : { from: Math.min(...days), to: Math.max(...days) };
}
