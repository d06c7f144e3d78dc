import type { MeetingCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { MeetingFact } from '../../model/fact.ts';
import { monthOf } from './dates.ts';
import { partyKey, sameSide } from './same-party.ts';

/** A meeting as it was told: the sentence, and whether it goes on from what was told before. */
export interface ToldMeeting {
  readonly fact: MeetingFact;
  readonly telling: Pick<MeetingCandidate, 'sentence' | 'goesOn'>;
}

/** How many sentences back the meeting may be told from which a story goes on. */
const REACH = 4;

/**
 * "Berg met Korpi in Turku on Monday. She *also* saw the speaker.": a meeting told as the next thing, without a day or place
 * of its own, has those of the last one told shortly before that shares somebody with it. What is yet to come is on some day
 * of that month.
 */
export function inScene(
  next: ToldMeeting,
  before: readonly ToldMeeting[],
  today: string | undefined,
): MeetingFact {
  const { fact, telling } = next;
  if (!telling.goesOn || (isDay(fact.date) && fact.place)) return fact;
  const last = before.findLast(
    (other) =>
      isNear(telling.sentence - other.telling.sentence, other.fact, today) &&
      other.fact.status === fact.status &&
      isDay(other.fact.date) &&
      sharesSomebody(other.fact, fact),
  )?.fact;
  if (!last?.date) return fact;
  const fits =
    !fact.date || (fact.date.earliest <= last.date.latest && last.date.earliest <= fact.date.latest);
  if (!fits) return fact;
  const date = isDay(fact.date)
    ? fact.date
    : fact.status === 'planned'
      ? (fact.date ?? monthOf(last.date))
      : last.date;
  const called = fact.meetingKind === 'call' || last.meetingKind === 'call';
  const place = fact.place ?? (called || isHouse(last.place) ? undefined : last.place);
  return { ...fact, ...(date && { date }), ...(place && { place }) };
}

/** A house known by its name alone: who is met next may be met in another. */
const isHouse = (place: MeetingFact['place']): boolean => place?.kind === 'place' && !place.state;

/** The sentence before, or a few before where that tells the news of the day. */
function isNear(back: number, { date, status }: MeetingFact, today: string | undefined): boolean {
  if (back < 0 || back > REACH) return false;
  const age = today && date ? daysBetween(date.latest, today) : 0;
  return back <= 1 || status !== 'occurred' || age <= FRESH;
}

/** How many days old the news of a story may be. */
const FRESH = 2;

const isDay = (date: DateValue | undefined): boolean => date?.value.length === 10;

/** One person takes part in both, or all who do in the next are of sides of the one before. */
const sharesSomebody = ({ participants }: MeetingFact, next: MeetingFact): boolean => {
  const known = new Set(participants.filter(({ kind }) => kind === 'person').map(partyKey));
  return (
    next.participants.some((party) => known.has(partyKey(party))) ||
    next.participants.every((party) => participants.some((other) => sameSide(other, party)))
  );
};
