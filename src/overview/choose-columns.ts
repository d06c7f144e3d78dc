/** A date as a timeline has it: a month `2025-07`, or a year where no month is told, and how many have it. */
export interface TimelinePoint {
  readonly date: string;
  readonly count: number;
}

const MOST_MONTHS = 36;
const MOST_YEARS = 60;

/**
 * The columns of a timeline, without gaps: the months in which most lies, or the years where months would show less than half. An
 * article may recall a treaty of 1648, or plan for 2040; such do not make the rest too narrow to see.
 */
export function chooseColumns(points: readonly TimelinePoint[]): string[] {
  const all = points.reduce((sum, { count }) => sum + count, 0);
  const months = findWindow(
    points.flatMap(({ date, count }) => (date.length === 7 ? [{ at: monthNumber(date), count }] : [])),
    MOST_MONTHS,
  );
  if (months && months.count * 2 >= all) return fill(months, nameMonth);
  const years = findWindow(
    points.map(({ date, count }) => ({ at: Number(date.slice(0, 4)), count })),
    MOST_YEARS,
  );
  return years ? fill(years, (year) => pad(year, 4)) : [];
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** The window of so many places that holds most, cut to what it holds; the latest of several. */
function findWindow(points: readonly { at: number; count: number }[], length: number): Window | undefined {
  const sorted = [...points].sort((a, b) => a.at - b.at);
  let best: Window | undefined;
  let [begin, count] = [0, 0];
  for (const { at, count: more } of sorted) {
    count += more;
    for (; (sorted[begin]?.at ?? at) <= at - length; begin++) count -= sorted[begin]?.count ?? 0;
    if (count >= (best?.count ?? 0)) best = { first: sorted[begin]?.at ?? at, last: at, count };
  }
  return best;
}

const fill = ({ first, last }: Window, name: (at: number) => string): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => name(first + at));

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const nameMonth = (at: number): string => `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}`;
const pad = (number: number, length: number): string => String(number).padStart(length, '0');
