const DAY_MS = 86_400_000;

/**
 * Whether two dates (`2025-07-12`, `2025-07`, `2025`) do not contradict each other: an unknown one agrees with all, a
 * coarse one with every day inside it, and a day with its neighbours, since time zones shift what "Saturday" means.
 */
export function datesAgree(a: string | null, b: string | null): boolean {
  const first = readInterval(a);
  const second = readInterval(b);
  if (!first || !second) return true;
  return first.from <= second.to + DAY_MS && second.from <= first.to + DAY_MS;
}

function readInterval(date: string | null): { from: number; to: number } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  if (!year) return undefined;
  const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (day) return { from, to: from };
  return { from, to: month ? Date.UTC(Number(year), Number(month), 0) : Date.UTC(Number(year), 11, 31) };
}
