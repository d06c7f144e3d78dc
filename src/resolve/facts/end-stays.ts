import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { Fact, VisitFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { stateOf } from '../place-of.ts';
import { partyKey } from './same-party.ts';

/** Days within which whoever has arrived goes on or home. */
const LONGEST = 14;

/** When somebody goes away, where from and where to as far as the text says. */
export interface Ending {
  readonly who: string;
  readonly day: DateValue;
  readonly left?: string;
  readonly goals: readonly string[];
}

/** What a telling of a departure says, by the one who goes. */
export function endingsOf(doc: Document, { visitor, destination, end, ends }: VisitCandidate): Ending[] {
  if (!end || !ends) return [];
  const left = destination && stateOf(doc, destination)?.code;
  const goals = ends.goals.flatMap((goal) => stateOf(doc, goal)?.code ?? []);
  return partiesOf(doc, visitor).map((party) => ({
    who: partyKey(party),
    day: end,
    ...(left !== undefined && { left }),
    goals,
  }));
}

/** Gives a stay the day on which the visitor goes away, where no other stay of theirs begins in between. */
export function endStays(facts: readonly Fact[], endings: readonly Ending[]): readonly Fact[] {
  if (endings.length === 0) return facts;
  const byGuest = new Map<string, number[]>();
  facts.forEach((fact, at) => {
    if (fact.kind !== 'visit') return;
    const key = partyKey(fact.visitor);
    byGuest.set(key, [...(byGuest.get(key) ?? []).slice(-MOST), at]);
  });
  const ended = [...facts];
  for (const ending of endings) {
    const stays = (byGuest.get(ending.who) ?? []).flatMap((at) => {
      const visit = ended[at];
      return visit?.kind === 'visit' && mayEnd(visit, ending) ? [{ at, visit }] : [];
    });
    const [last] = stays.sort((x, y) => startOf(y.visit) - startOf(x.visit));
    if (last && !last.visit.end) ended[last.at] = { ...last.visit, end: ending.day };
  }
  return ended;
}

/** As many stays of one visitor as are looked at. */
const MOST = 31;

const startOf = ({ start }: VisitFact): number => Date.parse(start?.earliest ?? '0001-01-01');

/** Under way or planned, not where the departure leads, and begun no more than days before it. */
function mayEnd({ status, destination, start }: VisitFact, { day, left, goals }: Ending): boolean {
  if (status !== 'occurred' && status !== 'planned') return false;
  if (goals.includes(destination.code) || (left !== undefined && destination.code !== left)) return false;
  if (!start) return status === 'occurred';
  const length = daysBetween(start.latest, day.earliest);
  // Who comes and goes on one day is said to leave the place or to go elsewhere.
  return length >= (left !== undefined || goals.length > 0 ? 0 : 1) && length <= LONGEST;
}
