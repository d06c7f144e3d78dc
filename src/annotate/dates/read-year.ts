import { readPartBefore, splitPart } from './part-before.ts';
import { type Part, partOf, yearPeriod } from './period.ts';
import { type DateRule, type DateScene, isCapitalized, lowerAt, type Reading, untensed } from './reading.ts';
import { readYearNumber } from './year-number.ts';

/** Words before which a number of four digits is a year, however odd. */
const BEFORE: ReadonlySet<string> = new Set(
  'in since until till by before after during from of between year'.split(' '),
);
/** Words that make it a count, an hour, a price or the number of a paper. */
const COUNTING: ReadonlySet<string> = new Set(
  (
    'at about some around nearly almost over than least most roughly approximately exactly only no no. number nos. ' +
    'resolution resolutions article articles paragraph section flight room page unscr boeing copyright © $ € £ ¥ # ' +
    'plus minus'
  ).split(' '),
);
const JOINERS: ReadonlySet<string> = new Set(['-', '–', '—']);
const PAIRED: ReadonlySet<string> = new Set(['between', 'from']);

/** "in 2004", "since 2009", "the 2024 treaty", "early 2006", "mid-2006", "(1981)", "1950-53", "2007/08", "from 2002 to 2013". */
export const readYear: DateRule = (scene, at) => {
  const hyphened = splitPart(lowerAt(scene, at));
  if (hyphened) return readHyphened(hyphened.rest, hyphened.part, at);
  const range = readYearRange(scene, at);
  if (range) return isYear(scene, at) ? range : undefined;
  const year = readYearNumber(scene, at);
  if (year === undefined || !isYear(scene, at, year)) return undefined;
  const before = readPartBefore(scene, at);
  const period = before ? partOf(yearPeriod(year), before.part) : yearPeriod(year);
  const reading = { ...untensed(period), first: before?.first ?? at, last: at + 1, stated: true };
  const end = readRangeEnd(scene, at);
  return end !== undefined && end > year
    ? { ...reading, until: untensed(yearPeriod(end)), last: at + 3 }
    : reading;
};

function readHyphened(rest: string, part: Part, at: number): Reading | undefined {
  if (!/^(?:19|20)\d\d$/.test(rest)) return undefined;
  return { ...untensed(partOf(yearPeriod(Number(rest)), part)), first: at, last: at + 1, stated: true };
}

/** "1950-53", "1999-2000", "2006-07": years of a span, in one token. */
function readYearRange(scene: DateScene, at: number): Reading | undefined {
  const [, from = '', to = ''] = /^((?:1[5-9]|20)\d\d)[-/](\d\d|\d{4})$/.exec(lowerAt(scene, at)) ?? [];
  const first = Number(from);
  const last = Number(to.length === 2 ? from.slice(0, 2) + to : to);
  if (!from || last <= first || last > 2099) return undefined;
  return {
    ...untensed(yearPeriod(first)),
    until: untensed(yearPeriod(last)),
    first: at,
    last: at + 1,
    stated: true,
  };
}

function readRangeEnd(scene: DateScene, at: number): number | undefined {
  const joiner = lowerAt(scene, at + 1);
  const before = lowerAt(scene, at - 1);
  const paired = PAIRED.has(before) && (joiner === 'to' || (joiner === 'and' && before === 'between'));
  if (!paired && !JOINERS.has(joiner)) return undefined;
  const short = /^\d\d$/.test(lowerAt(scene, at + 2)) && JOINERS.has(joiner) && !scene.tokens[at + 2]?.spaced;
  // "2014–15": the century is that of the first.
  return short
    ? Number(lowerAt(scene, at).slice(0, 2) + lowerAt(scene, at + 2))
    : readYearNumber(scene, at + 2);
}

/** Without a preposition a number from 1900 to 2049 is a year, unless the words around it count or number something. */
function isYear(scene: DateScene, at: number, year = 2000): boolean {
  const before = lowerAt(scene, at - 1);
  if (COUNTING.has(before)) return false;
  if (BEFORE.has(before)) return true;
  // "Expo 2020", "Vision 2030": the number belongs to a name.
  if (isCapitalized(scene, at - 1) && at - 1 > scene.first && /^\p{L}/u.test(before)) return false;
  return (year >= 1900 && year < 2050) || (OPENER.test(before) && DATED.test(lowerAt(scene, at + 1)));
}

const OPENER = /^(?:an?|the|this|that|its|their|'s|’s)$/;
/** What an old year stands before: "an *1826* treaty". */
const DATED =
  /^(?:treaty|treaties|convention|agreement|accord|pact|protocol|peace|border|boundary|frontier|concordat|war|law|constitution|edict|map)$/;
