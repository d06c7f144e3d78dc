const DAY = 86_400_000;

/** How many days, in whole or in part, lie from one day or time (ISO 8601) to another; less than none where the other is earlier, not a number where one is missing. */
export const daysBetween = (from: string | undefined, to: string | undefined): number =>
  (Date.parse(to ?? '') - Date.parse(from ?? '')) / DAY;
