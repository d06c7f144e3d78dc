import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt } from '../syntax/walk.ts';

/** When a visit begins and ends, how many days it takes, and whether its date makes a plan of it. */
export interface VisitDates {
  readonly status: Status;
  readonly start?: DateValue;
  readonly end?: DateValue;
  readonly days?: number;
}

export function dateVisit(a: AnnotatedArticle, match: FrameMatch, status: Status): VisitDates {
  const { frame, occurrence } = match;
  const mention = datesOf(a, match)[0];
  const settled = status === 'occurred' && mention && liesAhead(a, match, mention) ? 'planned' : status;
  const read = (value: { past: DateValue; future: DateValue }): DateValue =>
    settled === 'occurred' ? value.past : value.future;
  const days = lengthOf(a, occurrence.noun);
  const relative = endInRelative(a, match);
  const which = frame.attributes.date;
  const ends = which === 'end' && mention ? read(mention) : relative;
  const start =
    which !== 'end' && mention && (which === 'start' || mention.until || settled !== 'occurred')
      ? read(mention)
      : undefined;
  const end = mention?.until ? read(mention.until) : ends;
  return {
    status: settled,
    ...(start && { start }),
    ...(end && { end }),
    ...(days !== undefined && { days }),
  };
}

function datesOf(a: AnnotatedArticle, { occurrence }: FrameMatch): DateMention[] {
  return occurrence.dates
    .flatMap((p) => a.dates[a.dateAt[a.phrases[p]?.first ?? -1] ?? -1] ?? [])
    .sort((x, y) => Number(x.weak ?? false) - Number(y.weak ?? false));
}

/** "visits Finland on Friday", told on Wednesday. */
function liesAhead(a: AnnotatedArticle, { occurrence }: FrameMatch, mention: DateMention): boolean {
  const verb = occurrence.verb === undefined ? undefined : verbAt(a, occurrence.verb);
  const today = a.article.date;
  return today !== undefined && verb?.tense === 'present' && !verb.perfect && mention.future.earliest > today;
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** "three-day", "week-long", "two-week": the days before the noun. */
function lengthOf(a: AnnotatedArticle, n: number | undefined): number | undefined {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) {
    const [, count = '', unit = ''] = /^(?:(\p{L}+|\d+)-)?(day|week)(?:-long)?$/u.exec(lowerAt(a, t)) ?? [];
    if (unit === '') continue;
    const many = count === '' ? 1 : (NUMBERS[count] ?? Number(count));
    if (Number.isInteger(many) && many > 0) return unit === 'week' ? many * 7 : many;
  }
  return undefined;
}

/** "…, which will end on Sunday": the nearest relative clause whose verb a visit can do. */
function endInRelative(a: AnnotatedArticle, { occurrence }: FrameMatch): DateValue | undefined {
  if (occurrence.noun === undefined) return undefined;
  const { last } = sentencePhrases(a, occurrence.noun);
  for (let p = occurrence.noun + 1; p < last; p++) {
    const verb = verbAt(a, p);
    if (
      !verb ||
      !/^(?:end|conclude|finish|last)$/.test(verb.lemma) ||
      kindAt(a, p - 1) !== 'relative' ||
      !findSubject(a, p)
    )
      continue;
    const [at] = readComplements(a, p).dates;
    const date = at === undefined ? undefined : a.dates[a.dateAt[a.phrases[at]?.first ?? -1] ?? -1];
    if (date) return verb.tense === 'past' ? date.past : date.future;
  }
  return undefined;
}
