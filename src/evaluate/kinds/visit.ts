import type { Comparison } from '../comparison.ts';
import { sameOrNone } from '../comparison.ts';
import { countParties } from '../count-parties.ts';
import { datesAgree } from '../dates-agree.ts';
import type { VisitRecord } from '../records.ts';

/** Visitor, destination and status are the same, and the first days do not contradict. */
export const visit: Comparison<VisitRecord> = {
  match: (gold, found, context) =>
    gold.destination === found.destination &&
    gold.status === found.status &&
    datesAgree(gold.start, found.start) &&
    countParties([gold.visitor], [found.visitor], context) > 0
      ? 1
      : 0,
  attributes: {
    start: (gold, found) => gold.start === found.start,
    end: (gold, found) => gold.end === found.end,
    host: (gold, found, { sameName }) => sameOrNone(gold.host, found.host, sameName),
  },
};
