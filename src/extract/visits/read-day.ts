import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { KEEPS_FROM } from '../syntax/verb-classes.ts';
import { verbAt } from '../syntax/walk.ts';

/** A date that can lie behind or ahead of the day of the story. */
export type TwoWays = Pick<DateMention, 'past' | 'future'>;

/** Which day is meant, by whether the visit has been, is to be, or is off. */
export function readDay(
  a: AnnotatedArticle,
  match: FrameMatch,
  status: Status,
  { past, future }: TwoWays,
): DateValue {
  const today = a.article.date ?? '';
  switch (status) {
    case 'occurred':
      return dayGoneBy(a, { past, future });
    case 'denied':
      if (wasNot(a, match) || wentBySince(a, match.occurrence, { past, future })) return past;
      // "a visit planned for May was put off": of months the nearer, of days the coming one.
      return (wasPlanned(a, match) || past.value.length === 7) &&
        distance(past, today) <= distance(future, today)
        ? past
        : future;
    default:
      // "left on Tuesday and was to reach Oslo *the next day*": counted from a day gone by.
      return past.earliest >= today || (tellsNextDay(a, past) && wasPlanned(a, match)) ? past : future;
  }
}

const distance = ({ earliest }: DateValue, today: string): number =>
  Math.abs(Date.parse(earliest) - Date.parse(today));

/** "the next day", "two days later": counted from a day told before. */
const tellsNextDay = (a: AnnotatedArticle, { span }: DateValue): boolean =>
  span !== undefined &&
  /\b(?:later|(?:next|following) day|day after)\b/i.test(a.article.text.slice(span.start, span.end));

/** "*was* due in Oslo", "*had been* expected there", "*should have been* there": a plan of a time that is over. */
export function wasPlanned(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const v = occurrence.noun === undefined ? (occurrence.verb ?? -1) : -1;
  const verb = verbAt(a, v)?.form === 'finite' ? verbAt(a, v) : verbAt(a, governorOf(a, v) ?? -1);
  return verb?.tense === 'past' || (verb?.modal !== undefined && verb.perfect);
}

/** "*last week* scrapped a visit planned for Friday": a day that may have gone by since the visit was given up. */
export function wentBySince(
  a: AnnotatedArticle,
  { verb }: FrameMatch['occurrence'],
  { past }: TwoWays,
): boolean {
  if (verb === undefined || verbAt(a, verb)?.form !== 'finite') return false;
  return [...datesBefore(a, verb), ...readComplements(a, verb).dates].some((p) => {
    const given = dateOf(a, p)?.past;
    if (given?.span === undefined || given.span.start === past.span?.start) return false;
    return given.latest < (a.article.date ?? '') && past.earliest >= given.earliest;
  });
}

/** "did not visit Oslo on Monday", "was kept from visiting it on Monday", as against a visit that is called off before its day. */
function wasNot(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const verb = occurrence.noun === undefined ? verbAt(a, occurrence.verb ?? -1) : undefined;
  const governor =
    verb && verb.form !== 'finite' ? verbAt(a, governorOf(a, occurrence.verb ?? -1) ?? -1) : undefined;
  if (governor?.tense === 'past' && KEEPS_FROM.has(governor.lemma)) return true;
  return verb?.form === 'finite' && verb.negated && verb.tense === 'past' && verb.modal === undefined;
}
