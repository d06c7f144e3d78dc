import type { DateMention } from '../../model/annotation.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { nounAt, verbAt } from '../syntax/walk.ts';
import { comesAfterPlan, comesFirst, goesWithPlan, isAwaitedThere, liesAhead } from './among-plans.ts';
import { answerTo, invitedTo } from './invitation.ts';
import { isAccepted } from './is-accepted.ts';
import { hangsOnly, isOwnHope, isSentByOwn, keptFrom } from './means-to-go.ts';
import type { WhichDate } from './pick-date.ts';
import { relativeDates } from './relative-dates.ts';
import { hasBegun, hasLeft, isCutShort, setsOut } from './under-way.ts';

/**
 * "visits Finland on Friday", told on Wednesday, is a plan; "was invited to visit on Nov 21", told later, has happened, and
 * so has begun what "will end on Thursday".
 */
export function settleStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  status: Status,
  date: DateMention | undefined,
  which: WhichDate,
): Status {
  const { frame, occurrence } = match;
  const today = a.article.date;
  const gone = date !== undefined && today !== undefined && date.future.latest < today;
  const invitation = invitedTo(a, match);
  if (invitation) return invitation.status;
  if (frame.attributes.visitor === 'invited') return answerTo(a, occurrence.verb);
  if (status === 'occurred' && isAmongPlans(a, match, today)) return 'planned';
  if (status === 'occurred' && date && isLater(a, date)) return 'planned';
  if (status === 'planned' && (hasLeft(a, match) || isCutShort(a, match))) return 'occurred';
  const opening = relativeDates(a, match).start;
  if (status === 'occurred' && today !== undefined && opening && opening.earliest > today) return 'planned';
  // "Her itinerary *includes* Oslo", "It *takes* her to Oslo"
  const listing = verbAt(a, occurrence.verb ?? -1);
  const lists = frame.attributes.subject === 'journey' && !listing?.perfect;
  if (status === 'occurred' && lists && listing?.tense === 'present') return 'planned';
  const kept = keptFrom(a, match);
  if (kept) return kept;
  if (status === 'proposed' && isSentByOwn(a, match)) return 'planned';
  if (status === 'proposed' && date && (isOwnHope(a, match) || hangsOnly(a, match))) return 'planned';
  const over = !date || (today !== undefined && date.past.latest <= today && !(date.future.latest > today));
  if (status === 'planned' && over && decidedThere(a, match)) return 'occurred';
  if (status === 'occurred' && (!date || which === 'clause-start') && liesAhead(a, match)) return 'planned';
  if (frame.attributes.status === 'planned' && status === 'occurred') return gone ? 'occurred' : 'planned';
  const offered = status === 'proposed' || frame.attributes.status === 'proposed';
  if (offered && status !== 'denied' && isAccepted(a, match)) return 'planned';
  if (frame.attributes.status === 'proposed' && status === 'occurred') return 'proposed';
  if (status === 'occurred' && setsOut(a, match) && !gone) return 'planned';
  if (today === undefined || !date) return status;
  if (status === 'proposed' && gone) return 'occurred';
  if (status === 'planned' && which.endsWith('end') && hasBegun(a, match, date, today)) return 'occurred';
  if (status !== 'occurred') return status;
  if (date.past.value === date.future.value && date.past.earliest > today && isToCome(a, match, date))
    return 'planned';
  const verb = verbAt(a, occurrence.verb ?? match.tie?.verb ?? -1);
  // "The release *follows* a trip": it came before.
  if (verb?.lemma === 'follow') return status;
  const present = verb?.tense === 'present' && !verb.perfect && date.future.earliest > today;
  return present || (verb?.tense !== 'past' && date.past.earliest > today && !which.endsWith('end'))
    ? 'planned'
    : status;
}

const isAmongPlans = (a: AnnotatedArticle, match: FrameMatch, today: string | undefined): boolean =>
  comesFirst(a, match) ||
  comesAfterPlan(a, match, today) ||
  goesWithPlan(a, match) ||
  isAwaitedThere(a, match);

/** "her visit *later this year*". */
const isLater = (a: AnnotatedArticle, { start, end }: DateMention): boolean =>
  /\blater (?:this|in the) (?:week|month|year)\b/i.test(a.article.text.slice(start, end));

/** "her visit *next week*", "the *November* visit": what a noun tells of a day ahead is a plan. */
function isToCome(
  a: AnnotatedArticle,
  { occurrence: { noun } }: FrameMatch,
  { start, end }: DateMention,
): boolean {
  const phrase = noun === undefined ? undefined : nounAt(a, noun);
  if (!phrase) return false;
  const inside =
    start >= (a.tokens[phrase.first]?.start ?? 0) && end <= (a.tokens[phrase.last - 1]?.end ?? 0);
  return inside || /\b(?:next|coming|tomorrow)\b/i.test(a.article.text.slice(start, end));
}

/** "agreed to trade more during a visit by Berg": what lies ahead is the trade. */
function decidedThere(a: AnnotatedArticle, { tie }: FrameMatch): boolean {
  const decided = tie?.word === 'during' ? governorOf(a, tie.at) : undefined;
  if (decided === undefined || verbAt(a, decided)?.form !== 'infinitive') return false;
  const governor = verbAt(a, governorOf(a, decided) ?? -1);
  return (
    (governor?.tense === 'past' || governor?.perfect === true) &&
    governor.modal === undefined &&
    /^(?:agree|decide|pledge|vow|promise|undertake)$/.test(governor.lemma)
  );
}
