import type { Interval } from '../words/calendar.ts';

/** An article may tell of a day some time after it, soon where a few days are asked about, and of a plan before it. */
const TOLD_LATER = 45;
const TOLD_SOON = 7;
/** A sentence that names the month may stand in an article of the year after it. */
const NAMED_LATER = 365;
const FEW_DAYS = 7;
const TOLD_BEFORE = { planned: 60, held: 2 } as const;
const DAY = 86_400_000;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
  .split(' ')
  .map((month) => new RegExp(String.raw`\b${month}(?:[a-z]*|\.)(?= |,|$)(?!,? (?:1[89]|20)\d\d)`, 'u'));

/** A sentence that names years, and none of those asked about: "in May 1987" is no answer of July 1985. */
export function namesOtherYears(
  sentence: string,
  days: readonly Interval[],
  said: ReadonlySet<string>,
): boolean {
  const years = sentence.match(/\b(?:1[89]|20)\d\d\b/gu) ?? [];
  const isAsked = (year: string): boolean =>
    said.has(year) || days.some(({ from, to }) => from.slice(0, 4) <= year && year <= to.slice(0, 4));
  return days.length > 0 && years.length > 0 && !years.some(isAsked);
}

/**
 * Whether an article is of about one of those days, or its sentence says their year, or soon after them their month.
 *
 * @param planned they are days to come, of which articles tell long before
 */
export function fitsDays(
  days: readonly Interval[],
  planned: boolean,
): (published: string | undefined, sentence: string) => boolean {
  const before = TOLD_BEFORE[planned ? 'planned' : 'held'];
  const spans = days.map(({ from, to }) => {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    const later = last - first < FEW_DAYS * DAY ? TOLD_SOON : TOLD_LATER;
    const year = from.slice(0, 4);
    return {
      first: first - before * DAY,
      last: last + later * DAY,
      year: year === to.slice(0, 4) ? year : undefined,
      month: from.slice(0, 7) === to.slice(0, 7) ? MONTHS[Number(from.slice(5, 7)) - 1] : undefined,
    };
  });
  return (published, sentence) => {
    if (spans.length === 0 || published === undefined) return true;
    const day = Date.parse(published);
    return spans.some(
      ({ first, last, year, month }) =>
        (day >= first && day <= last) ||
        (year !== undefined && sentence.includes(year)) ||
        (month !== undefined && day > last && day - last < NAMED_LATER * DAY && month.test(sentence)),
    );
  };
}
