import type { Cue } from './choose-cue.ts';
import type { Spot } from './spot.ts';

/** The acts of speech that a question joins: "condemned or criticised"; the cue's own alone where it joins none. */
export function joinedActs(spots: readonly Spot[], cue: Cue | undefined): readonly Spot[] {
  if (!cue?.spot.set.has('act')) return [];
  const found = [cue.spot];
  for (let i = spots.indexOf(cue.spot) + 1; i < spots.length; i++) {
    const spot = spots[i];
    if (spot?.set.has('act')) found.push(spot);
    else if (!spot || !/^(?:and|or|,)$/u.test(spot.text.trim())) break;
  }
  return found;
}
