import { readDay } from './read-day.ts';

/** A line that is a date, by itself or with what such lines hold. */
export interface DateLine {
  readonly date: string;
  /** Where the line ends, if it is the first: the story begins after it. */
  readonly end?: number;
}

const label =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|issued|released|filed)|date|dated)(?:\s+(?:on|at))?\s*:?\s+/i;
// "Oslo, 4 March 2025", as letters and statements begin.
const place = /^\p{Lu}[\p{L}\p{M}'’. -]{1,40},\s+(?=.*\d{4})/u;
const linesLookedAt = 3;
const longestLine = 120;

/**
 * The date that stands on a line of its own within the first lines of a text, where a page's headline and date were
 * copied along: "March 4, 2025", "Published: Tue, 4 Mar 2025 10:30 GMT", "Oslo, 4 March 2025".
 */
export function findDateLine(text: string, from: number): DateLine | undefined {
  let at = from;
  for (let line = 0; line < linesLookedAt; line++) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    const feed = text.slice(at, at + 1000).search(/[\r\n]/);
    const end = feed < 0 ? Math.min(text.length, at + 1000) : at + feed;
    const date = end - at > longestLine ? undefined : readLine(text.slice(at, end));
    if (date) return line === 0 ? { date, end } : { date };
    if (feed < 0) return undefined;
    at = end;
  }
  return undefined;
}

function readLine(line: string): string | undefined {
  if (!/\d/.test(line)) return undefined;
  const bare = line.trim().replace(label, '');
  // A bare number may be an issue's or a page's.
  if (/^\d+$/.test(bare)) return undefined;
  return readDay(bare) ?? readDay(bare.replace(place, ''));
}
