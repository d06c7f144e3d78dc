import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { dateOf, dateWithin } from '../syntax/date-of.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { daysOfWhere } from '../syntax/days-of-where.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { kindAt, nounAt, sentenceOf, verbAt, wordAt } from '../syntax/walk.ts';
import { daysOfPlan, isDayAhead, isDayOfEnd, isDayOfPlan } from './day-of-plan.ts';
import { storyDay } from './story-day.ts';

/** When, and whether that changes what the verb says of it: "they *meet* on Friday" is a plan. */
export interface Dated {
  readonly status: Status;
  readonly date?: DateValue;
  /** The phrase that holds the date, where it is one of the clause. */
  readonly phrase?: number;
}

/** Picks the date of an occurrence among its own dates, those inside its noun, then `further` phrases. */
export function dateMeeting(
  a: AnnotatedArticle,
  occurrence: Occurrence,
  status: Status,
  further: readonly number[],
): Dated {
  const found = pick(
    a,
    occurrence,
    status === 'denied' ? [...further, ...daysOfPlan(a, occurrence)] : further,
  );
  if (!found) {
    const date = status === 'occurred' && isFresh(a, occurrence) ? storyDay(a) : undefined;
    return { status, ...(date && { date }) };
  }
  const { mention, phrase } = found;
  const settled = isOver(a, occurrence, found, status)
    ? 'occurred'
    : isPutOff(a, found, status) || (status === 'occurred' && liesAhead(a, occurrence, mention))
      ? 'planned'
      : status;
  // "proposed talks last month": a day gone by is the proposal's.
  if (settled === 'proposed' && a.article.date !== undefined && mention.future.latest < a.article.date)
    return { status: settled };
  if (
    settled === 'denied' &&
    phrase !== undefined &&
    !isDayOfPlan(a, phrase) &&
    isDayOfEnd(a, occurrence, mention)
  )
    return { status: settled };
  const ahead =
    settled === 'denied'
      ? isRefusedAhead(a, occurrence) ||
        (isDayOfPlan(a, phrase ?? 0) && !hasPassed(a, occurrence)) ||
        isDayAhead(a, occurrence, mention)
      : settled !== 'occurred' && !isOfJourney(a, occurrence, found);
  const date = ahead ? mention.future : settled === 'denied' ? mention.past : dayGoneBy(a, mention);
  return { status: settled, date, ...(phrase !== undefined && { phrase }) };
}

/** "a meeting planned for Monday *did not take place*": Monday is gone by. */
function hasPassed(a: AnnotatedArticle, { verb = -1 }: Occurrence): boolean {
  const group = verbAt(a, verb);
  return group?.form === 'finite' && group.tense === 'past' && /^(?:take|happen|occur)$/.test(group.lemma);
}

/** "turned down an offer *to meet* X on Friday", "*will not* meet X on Friday", but "*refused* to meet X on Friday". */
function isRefusedAhead(a: AnnotatedArticle, { verb = -1 }: Occurrence): boolean {
  const group = verbAt(a, verb);
  if (group?.form === 'finite') return group.tense === 'future';
  const before = verbAt(a, verb - 1);
  const refused = before?.tense === 'past' && /^(?:refuse|decline|fail)$/.test(before.lemma);
  return group?.form === 'infinitive' && !refused;
}

/** "*flew* to Oslo *on Friday* to meet X": the day of the journey, which has been. */
function isOfJourney(a: AnnotatedArticle, { verb = -1 }: Occurrence, { phrase }: Picked): boolean {
  if (phrase === undefined || phrase > verb || verbAt(a, verb)?.form !== 'infinitive') return false;
  const governor = verbAt(a, governorOf(a, verb) ?? -1);
  return (
    governor?.form === 'finite' &&
    governor.tense === 'past' &&
    governor.modal === undefined &&
    /^(?:fly|travel|arrive|go|come|head|leave|depart|return|land)$/.test(governor.lemma)
  );
}

interface Picked {
  readonly mention: DateMention;
  readonly phrase?: number;
}

function pick(
  a: AnnotatedArticle,
  { dates: beside, noun, verb, first }: Occurrence,
  further: readonly number[],
): Picked | undefined {
  const own = beside.filter((phrase) => !isOfBeginning(a, phrase));
  const dates = own.length > 0 ? own : daysOfWhere(a, noun ?? verb ?? first);
  const told: Picked[] = [
    ...dates.flatMap((phrase) => atPhrase(a, phrase)),
    ...insideNoun(a, noun),
    // "ahead of December 21 talks"
    ...(noun !== undefined && kindAt(a, noun - 1) === 'date' ? atPhrase(a, noun - 1) : []),
    ...further.flatMap((phrase) => atPhrase(a, phrase)),
  ];
  const best = told.find(({ mention }) => !mention.weak) ?? told[0];
  // "was received on Friday and had seen X *the day before*"
  const [nearest] = told;
  const teller = verb ?? noun ?? first;
  const overrides = (best?.phrase ?? teller) < teller && (nearest?.phrase ?? -1) > teller;
  if (overrides && nearest?.mention.weak && isToldDay(a, nearest.mention)) return nearest;
  // "discussed oil supplies *in 2010* over the telephone *on Thursday*"
  const isYear = best?.mention.past.value.length === 4;
  return (isYear && told.find(({ mention }) => mention.past.value.length === 10)) || best;
}

/** "the day before", "the following day": counted from the day that its clause shares. */
const isToldDay = (a: AnnotatedArticle, { start, end }: DateMention): boolean =>
  /\bday (?:before|after|earlier|later)|(?:previous|following|next) day/i.test(
    a.article.text.slice(start, end),
  );

/** "the fourth round *since 2010*", "the dialogue *launched in 2019*": when what goes on began; but "since *May, when* they met". */
const isOfBeginning = (a: AnnotatedArticle, phrase: number): boolean =>
  (wordAt(a, phrase - 1) === 'since' && ![phrase + 1, phrase + 2].some((p) => wordAt(a, p) === 'when')) ||
  [phrase - 1, phrase - 2].some(
    (p) =>
      verbAt(a, p)?.form === 'participle' &&
      /^(?:launch|establish|found|create|initiate|inaugurate)$/.test(verbAt(a, p)?.lemma ?? ''),
  );

function atPhrase(a: AnnotatedArticle, phrase: number): Picked[] {
  const mention = dateOf(a, phrase);
  return mention ? [{ mention, phrase }] : [];
}

/** "the 2018 Singapore summit", "Monday's talks". */
function insideNoun(a: AnnotatedArticle, n: number | undefined): Picked[] {
  const noun = n === undefined ? undefined : nounAt(a, n);
  const mention = noun && dateWithin(a, noun.first, noun.last);
  return mention ? [{ mention }] : [];
}

/** "will brief them on his talks *last month*": the day is the noun's own and gone by, whatever the verb over it says. */
function isOver(
  a: AnnotatedArticle,
  { noun, verb }: Occurrence,
  { mention, phrase = -1 }: Picked,
  status: Status,
): boolean {
  const today = a.article.date;
  const own = noun !== undefined && verb === undefined && phrase === noun + 1;
  // "*arranged* a meeting in Oslo *in 1985*"
  const by = verb === undefined ? undefined : verbAt(a, verb);
  const arranged =
    by?.form === 'finite' &&
    by.tense === 'past' &&
    !by.perfect &&
    /^(?:arrange|organi[sz]e|broker)$/.test(by.lemma);
  return (own || arranged) && status === 'planned' && today !== undefined && mention.future.latest < today;
}

/** "postponed *until* Friday": to a day, not for good. */
const isPutOff = (a: AnnotatedArticle, { phrase = -1 }: Picked, status: Status): boolean =>
  status === 'denied' && /^(?:until|till|to)$/.test(wordAt(a, phrase - 1));

/** What the lead tells, and what frames the words that a story reports: "when meeting X, Y said", "in talks with X, Y said". */
function isFresh(a: AnnotatedArticle, { verb, noun, first }: Occurrence): boolean {
  const lead = verb === undefined ? undefined : verbAt(a, verb);
  // "has been held", as the first words of the news
  if (sentenceOf(a, first) === 0 && lead?.perfect && lead.tense === 'present' && lead.form === 'finite')
    return !isRecent(a, verb ?? first);
  if (sentenceOf(a, first) <= LEAD && lead?.tense === 'past' && !lead.perfect)
    return !isRecent(a, verb ?? first);
  const telling =
    verb !== undefined && verbAt(a, verb)?.form === 'gerund'
      ? verb
      : noun === undefined
        ? (verb ?? first)
        : anchorOf(a, noun);
  const at = telling - 1;
  const opener = wordAt(a, at);
  // "is in talks with": under way, on no day.
  if (verbAt(a, at - 1)?.lemma === 'be') return false;
  // "came to take part in the dialogue": what one comes for has its own day.
  if (noun !== undefined && isPurpose(a, at)) return false;
  const told = verb === undefined ? noun !== undefined : verbAt(a, verb)?.form === 'gerund';
  return told && /^(?:when|while|in|during|at|after|following)$/.test(opener);
}

/** How far, in sentences from the first, a story tells its news. */
const LEAD = 1;

/** "*recently* met": on no day that the story is about. */
const isRecent = (a: AnnotatedArticle, verb: number): boolean =>
  [verb - 1, verb + 1].some((p) =>
    /^(?:recently|earlier|previously|once|twice|already|never|often|ever|repeatedly)$/.test(wordAt(a, p)),
  );

/** The preposition hangs on an infinitive: "*to take part* in". */
function isPurpose(a: AnnotatedArticle, at: number): boolean {
  let k = at - 1;
  while (nounAt(a, k)) k--;
  return verbAt(a, k)?.form === 'infinitive';
}

const LOOKS_BACK =
  /^(?:follow|recall|remember|praise|hail|applaud|cite|describe|conclude|complete|commemorate)$/;

/** A verb in the present with a day to come, or a noun with a date that no reading puts in the past. */
function liesAhead(a: AnnotatedArticle, { verb, noun }: Occurrence, date: DateMention): boolean {
  const today = a.article.date;
  if (today === undefined) return false;
  const group = verb === undefined ? undefined : verbAt(a, verb);
  // "the remarks *follow* Monday's call", "both *recall* the talks": what is looked back on.
  if (noun !== undefined && LOOKS_BACK.test(group?.lemma ?? '')) return false;
  if (group?.form === 'finite' && group.tense === 'present' && !group.perfect && !group.passive)
    return date.future.earliest > today;
  return noun !== undefined && group?.tense !== 'past' && date.past.earliest > today;
}
