/** Days since 1970 of an ISO day, so that days can be subtracted; nothing where it is none. */
export function dayNumber(day: string | undefined): number | undefined {
  if (day === undefined) return undefined;
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : Math.round(time / 86_400_000);
}

export const YEAR = 365;
