/** How many articles say as a report does, and how many say what cannot hold beside it. */
export interface Count {
  readonly told: number;
  readonly against: number;
}

/** What makes fewer articles suffice. */
export interface Circumstances {
  /** The article itself names what the others tell of: the state that was read over. */
  readonly named?: boolean;
  /** A seat for one: some two hundred people have such an office, so that two of one name hardly do. */
  readonly seat?: boolean;
}

/** So many times as many articles must say otherwise. */
const TIMES = { named: 3, seat: 5, else: 10 } as const;

/** Whether what a report says gives way to what the others say. */
export function isOutvoted(
  { told, against }: Count,
  { named = false, seat = false }: Circumstances,
): boolean {
  const times = named ? TIMES.named : seat ? TIMES.seat : TIMES.else;
  return against >= times * Math.max(1, told);
}

/**
 * How sure that is: the chance that the next article says as the many do (Laplace's rule of succession); half of the doubt
 * falls away where the article names what the others tell of.
 */
export function certaintyOf({ told, against }: Count, { named = false }: Circumstances): number {
  const chance = (against + 1) / (against + told + 2);
  return Math.round((named ? (1 + chance) / 2 : chance) * 100) / 100;
}

export const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);
