import type { Interval } from '../words/calendar.ts';

/** An article may tell of a day some time after it, soon where a few days are asked about, and of a plan before it. */
const TOLD_LATER = 45;
const TOLD_SOON = 7;
const FEW_DAYS = 7;
const TOLD_BEFORE = { planned: 60, held: 2 } as const;
const DAY = 86_400_000;

/**
 * The article is of about one of those days, or the sentence says its year.
 *
 * @param planned they are days to come, of which articles tell long before
 */
export function fitsDays(
  published: string | undefined,
  sentence: string,
  days: readonly Interval[],
  planned: boolean,
): boolean {
  if (days.length === 0 || published === undefined) return true;
  const before = TOLD_BEFORE[planned ? 'planned' : 'held'];
  const day = Date.parse(published);
  return days.some(({ from, to }) => {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    const later = last - first < FEW_DAYS * DAY ? TOLD_SOON : TOLD_LATER;
    return (
      (day >= first - before * DAY && day <= last + later * DAY) ||
      (from.slice(0, 4) === to.slice(0, 4) && sentence.includes(from.slice(0, 4)))
    );
  });
}
