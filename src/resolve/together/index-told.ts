import type { Party } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { sideKeys } from '../facts/side-keys.ts';

/** A function that says whether frames read any meeting of all these sides, be it another. */
export function indexTold(facts: readonly Fact[]): (parties: readonly Party[]) => boolean {
  const bySide = new Map<string, Set<number>>();
  for (const [at, fact] of facts.entries())
    for (const key of fact.kind === 'meeting' ? fact.participants.flatMap(sideKeys) : [])
      bySide.set(key, (bySide.get(key) ?? new Set()).add(at));
  const meetingsOf = (party: Party): Set<number> =>
    new Set(sideKeys(party).flatMap((key) => [...(bySide.get(key) ?? [])]));
  return (parties) => {
    const [first, ...others] = parties.map(meetingsOf);
    return [...(first ?? [])].some((at) => others.every((each) => each.has(at)));
  };
}
