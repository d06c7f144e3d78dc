import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { shiftDay } from '../../model/shift-day.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { movedTo } from './moved-visits.ts';
import { pickDate } from './pick-date.ts';
import { readDay, type TwoWays } from './read-day.ts';
import { relativeDates } from './relative-dates.ts';
import { settleStatus } from './settle-status.ts';
import { lengthOfVisit } from './visit-length.ts';

/** When a visit begins and ends, how many days it takes, and whether its date makes a plan of it. */
export interface VisitDates {
  readonly status: Status;
  readonly start?: DateValue;
  readonly end?: DateValue;
  readonly days?: number;
}

/** Reads the dates beside the verb or noun that tells a visit of `status`, by the end that the frame says they are. */
export function dateVisit(a: AnnotatedArticle, match: FrameMatch, status: Status): VisitDates {
  if (isUnderPlans(a, match)) return { status: status === 'occurred' ? 'planned' : status };
  const moved = movedTo(a, match);
  if (moved) return { status: 'planned', start: moved.future };
  const which = match.frame.attributes.date ?? 'own';
  const mention = pickDate(a, match, which);
  const now = status === 'occurred' && mention ? daysOfNow(a, match, mention) : undefined;
  if (now) return now;
  const settled = settleStatus(a, match, status, mention, which);
  const read = (value: TwoWays): DateValue => readDay(a, match, settled, value);
  const relative = relativeDates(a, match);
  const days = lengthOfVisit(a, match);
  const isEnd = which.endsWith('end') && mention?.until === undefined;
  // "will go in May to prepare for her visit *starting on* June 2"
  const other = which.startsWith('clause') && relative.start !== undefined;
  const start = mention && !isEnd && !other ? read(mention) : relative.start;
  const last = lastDay(a, match);
  const end = mention?.until
    ? read(mention.until)
    : last
      ? last.future
      : isEnd && mention
        ? endDate(a, match, mention)
        : relative.end;
  const day = dayOfVisit(a, match);
  const first = day === undefined || !start ? start : day === 'last' ? undefined : shiftDay(start, 1 - day);
  const ends = day === 'last' ? (end ?? start) : end;
  return {
    status: settled,
    ...(first && { start: first }),
    ...(ends && { end: ends }),
    ...(days !== undefined && { days }),
  };
}

/** "*Plans for the trip* were set in November": the day is of the plans. */
const isUnderPlans = (a: AnnotatedArticle, { occurrence: { noun } }: FrameMatch): boolean =>
  noun !== undefined &&
  wordAt(a, noun - 1) === 'for' &&
  /^(?:plans|arrangements)$/.test(headAt(a, noun - 2)) &&
  lowerAt(a, nounAt(a, noun)?.first ?? -1) === 'the';

/** "*is paying* a visit from Monday to Thursday", told on a Wednesday: the days that hold today, and no later ones. */
function daysOfNow(
  a: AnnotatedArticle,
  { occurrence }: FrameMatch,
  { past, until }: DateMention,
): VisitDates | undefined {
  const verb = verbAt(a, occurrence.verb ?? -1);
  if (verb?.tense !== 'present' || !(verb.progressive || verb.lemma === 'be')) return undefined;
  const today = a.article.date;
  if (today === undefined || !until || past.earliest > today || until.past.latest < today) return undefined;
  return { status: 'occurred', start: past, end: until.past };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** "met on Tuesday, *the second day of* her visit": which day of it the one told is. */
function dayOfVisit(
  a: AnnotatedArticle,
  { occurrence: { noun = -1 } }: FrameMatch,
): number | 'last' | undefined {
  const day = wordAt(a, noun - 1) === 'of' && headAt(a, noun - 2) === 'day' ? nounAt(a, noun - 2) : undefined;
  for (let t = day?.first ?? 0; t < (day?.head ?? 0); t++) {
    const word = lowerAt(a, t);
    if (/^(?:last|final|closing)$/.test(word)) return 'last';
    const at = ORDINALS.indexOf(word);
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** "is in Oslo *through Saturday*", "stays *until Friday*": the day on which it ends. */
function lastDay(
  a: AnnotatedArticle,
  { occurrence: { noun, verb, dates } }: FrameMatch,
): DateMention | undefined {
  const own = noun === undefined ? dates : [...readComplements(a, noun).dates, ...dates];
  const phrase = own.find((p) => UNTIL.test(wordAt(a, p - 1))) ?? untilAfter(a, noun ?? verb);
  return phrase === undefined ? undefined : dateOf(a, phrase);
}

/** "will be in Oslo *until Friday*": behind what the verb takes. */
function untilAfter(a: AnnotatedArticle, p: number | undefined): number | undefined {
  const at = p === undefined ? -1 : readComplements(a, p).last;
  return UNTIL.test(wordAt(a, at)) && kindAt(a, at + 1) === 'date' ? at + 1 : undefined;
}

const UNTIL = /^(?:until|till|through)$/;

/** The end lies ahead where its verb is in the future. */
function endDate(a: AnnotatedArticle, { occurrence, tie }: FrameMatch, mention: DateMention): DateValue {
  const verb = verbAt(a, tie?.verb ?? occurrence.verb ?? -1);
  const today = a.article.date ?? '';
  const ahead = verb?.tense === 'future' || verb?.modal !== undefined;
  const past = !ahead && !(verb?.tense === 'present' && !verb.perfect && mention.future.earliest > today);
  return past ? mention.past : mention.future;
}
