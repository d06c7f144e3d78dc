/** What a question's days are reckoned by. */
export interface Calendar {
  /** The day on which it is asked, `YYYY-MM-DD`: of the newest article unless it is said. */
  readonly asOf: string;
  /** Years of which the graph may tell, the latest first: a day without its year is of one of them. */
  readonly years: readonly string[];
}

/** Days, both included, `YYYY-MM-DD`. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** In milliseconds. */
const DAY = 86_400_000;

/** A day some days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The last day of a month, both as numbers in text. */
export function daysOf(year: string, month: string): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

/** Of Monday 1, of Sunday 7. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * Days told by their distance from today: `day -1`, `week 0`, `month -1`, `year 1` (the week, month or year that many from
 * now), `weekday 2` (the latest Tuesday, today included), `days -10` (the ten days until today).
 */
export function reckonDays(text: string, { asOf }: Calendar): Interval | undefined {
  const [unit, number = '0'] = text.split(' ');
  const n = Number(number);
  if (asOf === '') return undefined;
  switch (unit) {
    case 'day':
      return span(addDays(asOf, n), addDays(asOf, n));
    case 'days':
      return n < 0 ? span(addDays(asOf, n), asOf) : span(asOf, addDays(asOf, n));
    case 'week': {
      const monday = addDays(asOf, 1 - weekdayOf(asOf) + 7 * n);
      return span(monday, addDays(monday, 6));
    }
    case 'weekday': {
      const day = addDays(asOf, -((weekdayOf(asOf) - n + 7) % 7));
      return span(day, day);
    }
    case 'month': {
      const first = new Date(
        Date.UTC(Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)) - 1 + n, 1),
      ).toISOString();
      const month = first.slice(0, 7);
      return span(`${month}-01`, `${month}-${daysOf(month.slice(0, 4), month.slice(5))}`);
    }
    case 'year': {
      const year = Number(asOf.slice(0, 4)) + n;
      return span(`${year}-01-01`, `${year}-12-31`);
    }
    default:
      return undefined;
  }
}

function span(from: string, to: string): Interval {
  return { from, to };
}
