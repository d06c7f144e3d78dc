import type { Comparison } from '../comparison.ts';
import { sameOrNone } from '../comparison.ts';
import { countParties } from '../count-parties.ts';
import { datesAgree } from '../dates-agree.ts';
import type { MeetingRecord } from '../records.ts';

/**
 * A call matches a call, any other kind any other. The status is the same, the dates do not contradict, and two
 * participants at least, and half of either side's, are shared.
 */
export const meeting: Comparison<MeetingRecord> = {
  match: (gold, found, context) => {
    if ((gold.kind === 'call') !== (found.kind === 'call')) return 0;
    if (gold.status !== found.status || !datesAgree(gold.date, found.date)) return 0;
    const [own, other] = [gold.participants.length, found.participants.length];
    const count = countParties(gold.participants, found.participants, context);
    if (count < Math.min(2, own) || count < own / 2 || count < other / 2) return 0;
    return count / Math.max(own, other) + (gold.date === found.date ? 1 : 0);
  },
  attributes: {
    date: (gold, found) => gold.date === found.date,
    place: (gold, found, { sameName }) => sameOrNone(gold.place, found.place, sameName),
    participants: (gold, found, context) =>
      countParties(gold.participants, found.participants, context) ===
      Math.max(gold.participants.length, found.participants.length),
  },
};
