import type { Dateline } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { readDatelineDate } from './dateline-date.ts';
import { datelineForms } from './dateline-forms.ts';
import { type Opening, readOpening } from './layout/read-opening.ts';

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
  for (const form of datelineForms) {
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
