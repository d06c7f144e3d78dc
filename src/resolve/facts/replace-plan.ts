import type { MeetingCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { MeetingFact } from '../../model/fact.ts';
import { shiftDay } from '../../model/shift-day.ts';
import { joinEvidence } from './fact-base.ts';
import { sameSide } from './same-party.ts';

/** What was to be, or was to have been and was not. */
export const isPlan = ({ status }: MeetingFact): boolean => status === 'planned' || status === 'denied';

type Told = Pick<MeetingCandidate, 'moves' | 'such'>;

/**
 * "were to meet on Wednesday. They met on Thursday *instead*", "will *now* be held on May 21": what stands in place of the plan is
 * the one meeting, with what the plan says beside. "A paper wrote that they had met. There was *no such meeting*": none.
 */
export function replacePlan(known: MeetingFact, next: MeetingFact, told: Told): MeetingFact | undefined {
  if (!(told.moves || told.such) || !haveSameSides(known, next)) return undefined;
  const evidence = joinEvidence(known, next);
  if (told.such)
    return known.status === 'occurred' && next.status === 'denied'
      ? { ...known, status: next.status, evidence }
      : undefined;
  if (!isPlan(known) || (next.status !== 'planned' && next.status !== 'occurred')) return undefined;
  return { ...known, ...next, participants: known.participants, evidence };
}

const haveSameSides = (
  { participants: sides }: MeetingFact,
  { participants: others }: MeetingFact,
): boolean =>
  sides.length === others.length && sides.every((side) => others.some((other) => sameSide(side, other)));

/** Days after which a weekday comes round. */
const WEEK = 7;

/** "would meet on *Monday*. It took place as planned": the day has been, so that it is the last of its name and not the next. */
export function gone(date: DateValue | undefined, today: string | undefined): DateValue | undefined {
  const ahead = daysBetween(today, date?.value);
  return date?.value.length === 10 && ahead > 0 && ahead <= WEEK ? shiftDay(date, -WEEK) : date;
}
