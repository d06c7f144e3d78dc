import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { datesBefore } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
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
  const which = match.frame.attributes.date ?? 'own';
  const mention = pickDate(a, match, which);
  const settled = settle(a, match, status, mention, which);
  const past = settled === 'occurred' || (settled === 'denied' && wasNot(a, match));
  const read = (value: { past: DateValue; future: DateValue }): DateValue =>
    past ? value.past : value.future;
  const relative = relativeDates(a, match);
  const days = lengthOfVisit(a, match);
  const isEnd = which.endsWith('end') && mention?.until === undefined;
  const start = mention && !isEnd ? read(mention) : relative.start;
  const end = mention?.until
    ? read(mention.until)
    : isEnd && mention
      ? endDate(a, match, mention)
      : relative.end;
  return {
    status: settled,
    ...(start && { start }),
    ...(end && { end }),
    ...(days !== undefined && { days }),
  };
}

/** "did not visit Oslo on Monday", as against a visit that is called off before its day. */
function wasNot(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  const verb = occurrence.noun === undefined ? verbAt(a, occurrence.verb ?? -1) : undefined;
  return verb?.form === 'finite' && verb.negated && verb.tense === 'past' && verb.modal === undefined;
}

/** A date that the verb is not about: "the first *since* August", "*before* Friday". */
const OTHER_TIME = /^(?:since|before|until|till|after|ahead)$/;

function pickDate(
  a: AnnotatedArticle,
  { occurrence, tie }: FrameMatch,
  which: string,
): DateMention | undefined {
  const { noun, verb, dates } = occurrence;
  // "left on Monday after visiting Norland": Monday is not the gerund's.
  const gerund = noun === undefined && verb !== undefined && verbAt(a, verb)?.form === 'gerund';
  const own = gerund
    ? readComplements(a, verb).dates
    : noun === undefined
      ? dates
      : [...insideNoun(a, noun), ...readComplements(a, noun).dates];
  const told =
    which === 'own'
      ? own
      : which.startsWith('clause')
        ? [...own, ...clauseDates(a, tie?.verb)]
        : gerund
          ? own
          : dates;
  const inNoun = noun === undefined || verb === undefined ? [] : insideNoun(a, noun);
  return [...told, ...inNoun]
    .filter(
      (p) =>
        !OTHER_TIME.test(wordAt(a, p - 1)) && !(wordAt(a, p - 1) === 'of' && wordAt(a, p - 2) === 'ahead'),
    )
    .flatMap((p) => a.dates[a.dateAt[a.phrases[p]?.first ?? -1] ?? -1] ?? dateInside(a, p))
    .sort((x, y) => Number(x.weak ?? false) - Number(y.weak ?? false))[0];
}

const clauseDates = (a: AnnotatedArticle, verb: number | undefined): readonly number[] =>
  verb === undefined ? [] : [...readComplements(a, verb).dates, ...datesBefore(a, verb)];

/** "his *late-February* visit", "Monday's trip": the noun phrase itself. */
const insideNoun = (a: AnnotatedArticle, n: number): number[] => (dateInside(a, n).length > 0 ? [n] : []);

function dateInside(a: AnnotatedArticle, n: number): DateMention[] {
  const noun = nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.last ?? 0); t++) {
    const mention = a.dates[a.dateAt[t] ?? -1];
    if (mention) return [mention];
  }
  return [];
}

/**
 * "visits Finland on Friday", told on Wednesday, is a plan; "was invited to visit on Nov 21", told later, has happened, and
 * so has begun what "will end on Thursday".
 */
function settle(
  a: AnnotatedArticle,
  match: FrameMatch,
  status: Status,
  date: DateMention | undefined,
  which: string,
): Status {
  const { frame, occurrence } = match;
  const today = a.article.date;
  if (status === 'planned' && !date && decidedThere(a, match)) return 'occurred';
  if (frame.attributes.status === 'planned' && status === 'occurred')
    return date && today !== undefined && date.future.latest < today ? 'occurred' : 'planned';
  if (frame.attributes.status === 'proposed' && status === 'occurred') return 'proposed';
  if (today === undefined || !date) return status;
  if (status === 'proposed' && date.future.latest < today) return 'occurred';
  if (status === 'planned' && which.endsWith('end') && hasBegun(a, match, date, today)) return 'occurred';
  if (status !== 'occurred') return status;
  const verb = occurrence.verb === undefined ? undefined : verbAt(a, occurrence.verb);
  const present = verb?.tense === 'present' && !verb.perfect && date.future.earliest > today;
  return present || (verb?.tense !== 'past' && date.past.earliest > today && !which.endsWith('end'))
    ? 'planned'
    : status;
}

/** "agreed to trade more during a visit by Berg": what lies ahead is the trade. */
function decidedThere(a: AnnotatedArticle, { tie }: FrameMatch): boolean {
  const decided = tie?.word === 'during' ? governorOf(a, tie.at) : undefined;
  if (decided === undefined || verbAt(a, decided)?.form !== 'infinitive') return false;
  const governor = verbAt(a, governorOf(a, decided) ?? -1);
  return governor?.tense === 'past' && /^(?:agree|decide|pledge|vow|promise|undertake)$/.test(governor.lemma);
}

/** How many days ahead the end of a visit lies at most that is under way, where its length is not told. */
const UNDER_WAY = 3;

/** "will leave on Wednesday after a three-day visit", told on Tuesday: under way. */
function hasBegun(a: AnnotatedArticle, match: FrameMatch, end: DateMention, today: string): boolean {
  const { start } = relativeDates(a, match);
  if (start) return start.earliest <= today;
  const days = (Date.parse(end.future.earliest) - Date.parse(today)) / 86_400_000;
  return days < (lengthOfVisit(a, match) ?? UNDER_WAY);
}

/** The end lies ahead where its verb is in the future. */
function endDate(a: AnnotatedArticle, { occurrence, tie }: FrameMatch, mention: DateMention): DateValue {
  const verb = verbAt(a, tie?.verb ?? occurrence.verb ?? -1);
  const today = a.article.date ?? '';
  const ahead = verb?.tense === 'future' || verb?.modal !== undefined;
  const past = !ahead && !(verb?.tense === 'present' && !verb.perfect && mention.future.earliest > today);
  return past ? mention.past : mention.future;
}

/** "a visit *planned for* Friday". */
const isPlanned = (a: AnnotatedArticle, p: number): boolean => {
  const verb = verbAt(a, p);
  return verb?.passive === true && verb.form !== 'finite' && /^(?:plan|schedule|set|slate)$/.test(verb.lemma);
};

/** "…, which began on Monday and will end on Sunday": the nearest clause whose verb a visit can do. */
function relativeDates(a: AnnotatedArticle, { occurrence }: FrameMatch): Pick<VisitDates, 'start' | 'end'> {
  const dates: { start?: DateValue; end?: DateValue } = {};
  if (occurrence.noun === undefined) return dates;
  const { last } = sentencePhrases(a, occurrence.noun);
  for (let p = occurrence.noun + 1; p < last; p++) {
    const verb = verbAt(a, p);
    const joined =
      kindAt(a, p - 1) === 'relative' ||
      isPlanned(a, p) ||
      (dates.start !== undefined && kindAt(a, p - 1) === 'and');
    if (!verb || !joined) continue;
    const side = /^(?:end|conclude|finish|last)$/.test(verb.lemma)
      ? 'end'
      : /^(?:begin|start|open)$/.test(verb.lemma) || isPlanned(a, p)
        ? 'start'
        : undefined;
    const [at] = side ? readComplements(a, p).dates : [];
    const date = at === undefined ? undefined : a.dates[a.dateAt[a.phrases[at]?.first ?? -1] ?? -1];
    if (side && date) dates[side] ??= verb.tense === 'past' ? date.past : date.future;
  }
  return dates;
}
