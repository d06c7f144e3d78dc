import type { Party } from '../../model/entity.ts';
import type { MeetingFact, VisitFact } from '../../model/fact.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { partyKey } from './same-party.ts';
import { sideKeys } from './side-keys.ts';

/** As many visits of one guest to one state as a meeting is looked for in. */
const MOST_VISITS = 64;

/** The visits of an article by where they lead and who goes: a meeting is part of one where a guest meets a host. */
export interface VisitsByGuest {
  /** Those of one side to the state of another, in the order in which they were told. */
  readonly mayHold: (meeting: MeetingFact) => readonly VisitFact[];
  /** All those of the sides of a meeting, by name. */
  readonly of: (meeting: MeetingFact) => readonly VisitFact[];
}

export function indexVisits(visits: readonly VisitFact[]): VisitsByGuest {
  const byKey = new Map<string, number[]>();
  visits.forEach(({ destination, visitor }, at) => {
    for (const key of [...keysOf(destination.code, visitor), partyKey(visitor)]) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [at]);
      else if (known.length < MOST_VISITS) known.push(at);
    }
  });
  const mayHold = ({ participants }: MeetingFact): VisitFact[] => {
    const found = new Set<number>();
    for (const code of new Set(participants.map(stateCodeOf)))
      for (const guest of code === undefined ? [] : participants)
        for (const key of keysOf(code ?? '', guest)) for (const at of byKey.get(key) ?? []) found.add(at);
    return [...found].sort((x, y) => x - y).flatMap((at) => visits[at] ?? []);
  };
  const of = ({ participants }: MeetingFact): VisitFact[] =>
    participants.flatMap((party) => byKey.get(partyKey(party)) ?? []).flatMap((at) => visits[at] ?? []);
  return { mayHold, of };
}

const keysOf = (destination: string, guest: Party): string[] =>
  sideKeys(guest).map((key) => `${destination} ${key}`);
