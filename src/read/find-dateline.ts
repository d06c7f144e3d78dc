import type { Dateline } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { datePattern, readDatelineDate } from './dateline-date.ts';
import { type Opening, readOpening } from './layout/read-opening.ts';

// One word of a place in capitals: PYONGYANG, ST., XI'AN, EL-SHEIKH, el-SHEIKH, PORT-AU-PRINCE, WASHINGTON/MOSCOW.
const capitals =
  "(?:\\p{Lu}|(?:el|al|ash|as)-\\p{Lu})(?:[\\p{Lu}\\p{M}'’./]|-(?=\\p{L})|(?<=-)(?:el|al|au|on)(?=-))*";
const inCapitals = `${capitals}(?:[ \\u00a0](?:${capitals}|de|do|da|al|el)){0,4}`;
const inSmall = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\u00a0][\\p{L}\\p{M}'’.-]+){0,3}";
const weekday = '\\p{Lu}\\p{Ll}+day,?\\s';
// What lies around the city: "Texas" in "CRAWFORD, Texas, Nov. 10".
const region = `(?:,\\s(?!${datePattern}|${weekday})\\p{Lu}[\\p{L}\\p{M}'’. -]{0,30}[\\p{L}.]){0,2}`;
const date = `(?:(?:${weekday})?(?<date>${datePattern}))`;
const dash = '(?:--+|[—–_-])';
const inBrackets = '\\((?<agency>\\p{L}[^()\\n]{1,40})\\)';
const inSlashes = '/(?<agency>\\p{L}[^/\\n]{1,40})/';

/** The openings of wire stories, the fullest first; the first that fits is taken. */
const forms: readonly RegExp[] = [
  // PYONGYANG, July 13 (Xinhua) --   CRAWFORD, Texas, Dec 27 (AFP) -   ISLAMABAD, Oct 24 (APP)::   Delhi, Jul 13 (PTI)
  `(?<place>(?:${inCapitals}|${inSmall})${region})[,.]?\\s${date}[,.]?\\s?${inBrackets}\\s*(?:\\.?${dash}|:{1,2}|\\.|(?=\\s[\\p{Lu}"“‘']))`,
  // July 13 (Reuters) -
  `${date}[,.]?\\s?${inBrackets}\\s*(?:${dash}|:{1,2})`,
  // MOSCOW, May 31. /TASS/.   YEREVAN, May 31 /ARMENPRESS/ -
  `(?<place>(?:${inCapitals}|${inSmall})${region})[,.]?\\s${date}?[,.]?\\s?${inSlashes}\\s*(?:\\.|:|${dash})`,
  // TEHRAN (MNA) –   JERUSALEM (AP) —   London (CNN) --
  `(?<place>${inCapitals}${region})\\s${inBrackets}\\s*(?:${dash}|:{1,2}|\\.)`,
  `(?<place>${inSmall}${region})\\s\\((?<agency>[A-Z]{2,8}|dpa|Reuters|Xinhua|Kyodo|Bloomberg)\\)\\s*(?:${dash}|:{1,2})`,
  // Riyadh, July 13, 2025, SPA --   YEREVAN, MAY 21, ARMENPRESS.   Tehran, IRNA –
  `(?<place>(?:${inCapitals}|${inSmall})${region}),\\s${date}(?:,|\\.)\\s(?<agency>[A-Z]{3,12})\\s*(?:${dash}|\\.)`,
  `(?<place>\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}),\\s(?<agency>[A-Z]{3,12})\\s*${dash}\\s`,
  // WASHINGTON, March 3 --
  `(?<place>${inCapitals}${region}),\\s${date}\\s*${dash}\\s`,
  // BEIJING --   RIO DE JANEIRO, Brazil –
  `(?<place>${capitals}(?: (?:${capitals}|DE|DO|DA)){0,3}${region})[ \\u00a0]?(?:--+|[—–]|(?<=\\s)-)\\s`,
].map((form) => new RegExp(`${form}\\s*`, 'uy'));

/** Words in capitals that open a line before a dash and are no place. */
const labels =
  /^(?:BREAKING|UPDATE|ANALYSIS|EXCLUSIVE|OPINION|COMMENTARY|WATCH|LIVE|VIDEO|URGENT|FEATURE|ROUNDUP|NEWS|FLASH)\b/;
// "(Adds details)", "(LEAD)" and a byline may stand before the dateline on its line, or headlines on lines of their own.
const notes = /(?:\([^()\n]{1,80}\)\s*){1,3}/y;
const linesLookedAt = 5;
/** How far into the text these lines reach. */
const opening = 2000;

/**
 * The dateline of a wire story that begins at or soon after `from`, with the spaces after it.
 * Headlines and bylines on lines of their own may come first, and notes in brackets: the span leaves them out.
 * `near` is the article's date, which tells the year of a dateline without one; `reading` is the text as it is read.
 */
export function findDateline(
  written: string,
  from: number,
  near: string | undefined,
  reading: string = written,
): Dateline | undefined {
  const { text, lines, sourceOf } = readOpening(written, reading, from, from + opening);
  for (const [i, at] of lines.slice(0, linesLookedAt).entries()) {
    const found =
      matchAt(text, skipByline(text, at), near) ??
      matchAt(text, at, near) ??
      matchAt(text, skipByline(text, skipNotes(text, at)), near) ??
      gluedTo(text, at, near);
    const below = lines[i + 1] ?? Number.POSITIVE_INFINITY;
    // A headline in capitals is no part of the place on the line below it.
    const run = found?.place !== undefined && below < found.start + found.place.length;
    const dateline = (run && matchAt(text, below, near)) || found;
    // A bare "BEIJING --" is only believed where the story begins: further down it may be any line with a dash.
    if (dateline && (i === 0 || dateline.agency !== undefined)) return placedIn(dateline, sourceOf);
    if (below - at > 300) return undefined;
  }
  return undefined;
}

/** A dateline of the opening with the offsets of the text as written. */
function placedIn(dateline: Dateline, sourceOf: Opening['sourceOf']): Dateline {
  const inSource = ({ start, end }: Span): Span => ({ start: sourceOf(start), end: sourceOf(end - 1) + 1 });
  const { agencySpan } = dateline;
  return { ...dateline, ...inSource(dateline), ...(agencySpan && { agencySpan: inSource(agencySpan) }) };
}

/** How far into a line a headline may reach that runs into its dateline. */
const longestHeadline = 250;
// "…blame for coup|OSLO, March 12 (AFP) -": small letters or a closing mark right before a word in capitals.
const seam = /(?<=\p{Ll}{2}|[\p{N}.!?’”"'])(?=\p{Lu}[\p{Lu}’'. /-]{1,40},? )/gu;

/** The dateline that the headline on the same line runs into: only one with day and agency is believed. */
function gluedTo(text: string, at: number, near: string | undefined): Dateline | undefined {
  const feed = text.indexOf('\n', at);
  const line = text.slice(at, Math.min(at + longestHeadline, feed < 0 ? text.length : feed));
  for (const { index } of line.matchAll(seam)) {
    const found = matchAt(text, at + index, near);
    if (found?.place && found.date && found.agency) return found;
  }
  return undefined;
}

// "By Jane Doe OSLO (AP) --", "By JANE DOE and Bo Roe, Staff Writers OSLO --": who wrote it stands on the line of the place.
const writer = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const byline = new RegExp(
  `(?:By|BY)\\s+${writer}(?:\\s+${writer}){1,3}?(?:(?:\\s+and\\s+|,\\s+)${writer}(?:\\s+${writer}){1,3}?)?,?\\s+(?=\\p{Lu}{3})`,
  'uy',
);

function skipByline(text: string, at: number): number {
  byline.lastIndex = at;
  return byline.test(text) ? byline.lastIndex : at;
}

function skipNotes(text: string, at: number): number {
  notes.lastIndex = at;
  return notes.test(text) ? notes.lastIndex : at;
}

function matchAt(text: string, at: number, near: string | undefined): Dateline | undefined {
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    const { place, date: written, agency } = match?.groups ?? {};
    if (!match || (place !== undefined && labels.test(place))) continue;
    const iso = written === undefined ? undefined : readDatelineDate(written, near);
    return {
      start: at,
      end: at + match[0].length,
      ...(place !== undefined && { place }),
      ...(iso !== undefined && { date: iso }),
      ...(agency !== undefined && placedAgency(text, at, match[0], agency)),
    };
  }
  return undefined;
}

/** The first name of "Xinhua/Sun" and of "TASS correspondent", where it stands in the text. */
function placedAgency(
  text: string,
  at: number,
  dateline: string,
  written: string,
): Pick<Dateline, 'agency' | 'agencySpan'> {
  const agency = written.split(/\/|\scorrespondent/)[0]?.trim() ?? written;
  const start = text.indexOf(agency, at + dateline.lastIndexOf(written));
  return { agency, agencySpan: { start, end: start + agency.length } };
}
