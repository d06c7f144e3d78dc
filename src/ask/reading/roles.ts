import type { Mark, NameMatch } from '../words/mark.ts';
import type { Role } from './reading.ts';

type ThingKind = NameMatch['thing']['kind'];

const PARTIES: readonly ThingKind[] = ['person', 'state', 'organization', 'office'];

/** What can play a role. */
const PLAYERS: Readonly<Record<Role, readonly ThingKind[]>> = {
  side: PARTIES,
  visitor: PARTIES,
  host: PARTIES,
  party: PARTIES,
  speaker: PARTIES,
  addressee: PARTIES,
  source: PARTIES,
  claimant: PARTIES,
  holder: ['person'],
  office: ['office'],
  body: ['state', 'organization'],
  destination: ['state', 'place'],
  place: ['place', 'state'],
};

/** The things by a name that can play a role: of those, the ones that the name fits best. */
export function choosePlayers(matches: readonly NameMatch[], role: Role): readonly NameMatch[] {
  const able = matches.filter(({ thing }) => PLAYERS[role].includes(thing.kind));
  const best = Math.min(...able.map(({ rank }) => rank));
  return able.filter(({ rank }) => rank === best);
}

/** Whether a fact can have several that play a role: they stand for one another in the others. */
export function admitsSeveral(role: Role): boolean {
  return role === 'side' || role === 'party';
}

/** The values that a phrase sets, the first one for each key. */
export function readSettings(marks: readonly Mark[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const mark of marks) {
    if (mark.type === 'set' && !settings.has(mark.key)) settings.set(mark.key, mark.value);
  }
  return settings;
}

/** The resources of those things by a name that are of the kinds given, in order. */
export function irisOf(
  matches: readonly NameMatch[],
  kinds: readonly NameMatch['thing']['kind'][],
): string[] {
  const found = matches.filter(({ thing }) => kinds.includes(thing.kind));
  return [...new Set(found.flatMap(({ thing }) => thing.iris))].sort();
}
