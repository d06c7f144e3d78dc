import type { DateMention } from '../../model/annotation.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { dateOf } from '../syntax/date-of.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { isConditional } from '../syntax/status/supposed.ts';
import { KEEPS_FROM } from '../syntax/verb-classes.ts';
import { lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { answerTo, invitedTo } from './invitation.ts';
import { isAccepted } from './is-accepted.ts';
import { relativeDates } from './relative-dates.ts';
import { lengthOfVisit } from './visit-length.ts';

/**
 * "visits Finland on Friday", told on Wednesday, is a plan; "was invited to visit on Nov 21", told later, has happened, and
 * so has begun what "will end on Thursday".
 */
export function settleStatus(
  a: AnnotatedArticle,
  match: FrameMatch,
  status: Status,
  date: DateMention | undefined,
  which: string,
): Status {
  const { frame, occurrence } = match;
  const today = a.article.date;
  const gone = date !== undefined && today !== undefined && date.future.latest < today;
  const invitation = invitedTo(a, match);
  if (invitation) return invitation.status;
  if (frame.id === 'visit.invitation') return answerTo(a, occurrence.verb);
  if (status === 'occurred' && (comesFirst(a, match) || comesAfterPlan(a, match, today))) return 'planned';
  if (status === 'planned' && (hasLeft(a, match) || isCutShort(a, match))) return 'occurred';
  const opening = relativeDates(a, match).start;
  if (status === 'occurred' && today !== undefined && opening && opening.earliest > today) return 'planned';
  // "Her itinerary *includes* Oslo"
  if (
    frame.id === 'visit.includes' &&
    status === 'occurred' &&
    verbAt(a, occurrence.verb ?? -1)?.tense === 'present'
  )
    return 'planned';
  const kept = keptFrom(a, match);
  if (kept) return kept;
  if (status === 'proposed' && isSentByOwn(a, match)) return 'planned';
  if (status === 'proposed' && date && (isOwnHope(a, match) || hangsOnly(a, match))) return 'planned';
  const over = !date || (today !== undefined && date.past.latest <= today && !(date.future.latest > today));
  if (status === 'planned' && over && decidedThere(a, match)) return 'occurred';
  if (status === 'occurred' && !date && liesAhead(a, match)) return 'planned';
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

/** "*heads* to Oslo this week", "*is travelling* to Oslo", "*goes on* to Turku": in the present who sets out has not arrived. */
function setsOut(a: AnnotatedArticle, { frame, occurrence: { verb = -1, places } }: FrameMatch): boolean {
  if (!/^visit\.(?:travel|travel-about|leave-for|on-way)$/.test(frame.id)) return false;
  const group = verbAt(a, verb);
  const goal = ['to', 'for', 'into'].some((word) => (places.get(word) ?? []).length > 0);
  return (
    goal &&
    group?.form === 'finite' &&
    group.tense === 'present' &&
    !group.perfect &&
    SETS_OUT.test(group.lemma)
  );
}

const SETS_OUT = /^(?:head|go|fly|travel|leave|depart|proceed|continue|jet|journey)$/;

/** "would *cut short* her visit": under way. */
const isCutShort = (a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean =>
  frame.id === 'visit.end' &&
  /^(?:cut|curtail|shorten|interrupt)$/.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '');

/** "*left* on Monday for a visit": under way. */
function hasLeft(a: AnnotatedArticle, { frame, tie }: FrameMatch): boolean {
  const verb = frame.id === 'visit.travel-for' ? verbAt(a, tie?.verb ?? -1) : undefined;
  return (
    verb?.form === 'finite' &&
    (verb.tense === 'past' || verb.perfect) &&
    verb.modal === undefined &&
    !verb.negated &&
    /^(?:leave|depart|head|set|embark|fly)$/.test(verb.lemma) &&
    // "no date was *set* for her visit"
    (verb.lemma !== 'set' || /^(?:off|out|forth)$/.test(lowerAt(a, verb.last)))
  );
}

/** "*After visiting* Oslo this week, she *hopes to visit* Turku": the first of two stops that both lie ahead. */
function comesFirst(a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean {
  if (noun !== undefined || verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'after') return false;
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    return verb.tense === 'future' || (verb.tense === 'present' && HOPES.test(verb.lemma));
  }
  return false;
}

/** "stops in Riga *on Friday before going on* to Oslo": what follows a plan. */
function comesAfterPlan(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1 } }: FrameMatch,
  today?: string,
): boolean {
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'before') return false;
  let governor = governorOf(a, v) ?? -1;
  // "then travels to Oslo, *spending* a day there, before going home"
  for (let k = 0; k < 3 && verbAt(a, governor)?.form !== 'finite'; k++)
    governor = governorOf(a, governor) ?? -1;
  const verb = verbAt(a, governor);
  if (verb?.form !== 'finite' || verb.tense === 'past' || today === undefined) return false;
  // "will be in Oslo and then *travel* on before going home"
  // "is scheduled to meet Korpi before going on"
  if (verb.passive && /^(?:expect|schedule|plan|set|slate)$/.test(verb.lemma)) return true;
  return verb.tense === 'future' || a.tags[verb.main] === 'VB' || hasDayAhead(a, governor, today);
}

/** "*stops* in Riga on Friday": a day beside the verb at phrase `v` is still to come. */
const hasDayAhead = (a: AnnotatedArticle, v: number, today: string): boolean =>
  readComplements(a, v).dates.some((p) => (dateOf(a, p)?.future.earliest ?? '') > today);

const HOPES = /^(?:hope|plan|intend|aim|want)$/;

/** "would *not keep her from* visiting Oslo": she goes all the same; "*kept her from* visiting Oslo": she did not. */
function keptFrom(a: AnnotatedArticle, { occurrence: { verb: v = -1 } }: FrameMatch): Status | undefined {
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'from') return undefined;
  const governor = verbAt(a, governorOf(a, v) ?? -1);
  if (governor === undefined || !KEEPS_FROM.has(governor.lemma)) return undefined;
  return governor.negated ? 'planned' : 'denied';
}

/** "has asked *his envoy* to go to Oslo": whoever serves him goes. */
function isSentByOwn(a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean {
  const governor = governorOf(a, v) ?? -1;
  if (noun !== undefined || !/^(?:ask|tell|instruct|order|direct)$/.test(verbAt(a, governor)?.lemma ?? ''))
    return false;
  return readComplements(a, governor).object.some((p) =>
    /^(?:my|his|her|its|their|our)$/.test(lowerAt(a, nounAt(a, p)?.first ?? -1)),
  );
}

/** "*will fly* to Oslo on Monday *if* the talks fail": a day is set, whatever it hangs on. */
const hangsOnly = (a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean =>
  noun === undefined && verbAt(a, v)?.tense === 'future' && !verbAt(a, v)?.negated && isConditional(a, v);

/** "*hopes to visit* Oslo next week": who travels means to. */
function isOwnHope(a: AnnotatedArticle, { occurrence: { verb: v = -1, noun } }: FrameMatch): boolean {
  if (noun !== undefined || verbAt(a, v)?.form !== 'infinitive') return false;
  const governor = verbAt(a, v - 1);
  return (
    governor?.form === 'finite' &&
    governor.tense === 'present' &&
    !governor.negated &&
    HOPES.test(governor.lemma)
  );
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

/** "is expected in Oslo *on Friday* after a stop in Turku": who comes today has been there, who comes later has not. */
function liesAhead(a: AnnotatedArticle, { frame, tie }: FrameMatch): boolean {
  const today = a.article.date;
  if (frame.id !== 'visit.stop' || tie?.verb === undefined || today === undefined) return false;
  if (verbAt(a, tie.verb)?.tense === 'past') return false;
  return hasDayAhead(a, tie.verb, today);
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
