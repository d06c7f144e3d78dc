const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO day, so that days can be subtracted; nothing where it is none. */
export function dayNumber(day: string | undefined): number | undefined {
  if (day === undefined) return undefined;
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / DAY_MS);
}

/** The ISO day of a number of days since 1970. */
export function toDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** In days. */
export const YEAR = 365;
