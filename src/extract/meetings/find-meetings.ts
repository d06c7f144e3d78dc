import type { MeetingCandidate } from '../../model/candidate.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { answeredAlone } from '../syntax/answered-alone.ts';
import { cameOff } from '../syntax/came-off.ts';
import { datesBefore } from '../syntax/dates-before.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { isDiscussed } from '../syntax/is-discussed.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, lowerAt, nounAt, sentenceOf, verbAt, wordAt } from '../syntax/walk.ts';
import { attendeesOf } from './attendees.ts';
import { completeSides } from './complete-sides.ts';
import { dayOfStory } from './day-of-story.ts';
import { elidedGuests } from './elided-guests.ts';
import { elidedMeetings } from './elided-meetings.ts';
import { elidedOccasions } from './elided-occasions.ts';
import { elidedRounds } from './elided-rounds.ts';
import { findKept } from './find-kept.ts';
import { goesOn } from './goes-on.ts';
import { hostsOfPlace } from './hosts-of-place.ts';
import { sceneOf } from './in-scene.ts';
import { isInSeries } from './in-series.ts';
import { isBare } from './is-bare.ts';
import { isNumbered } from './is-numbered.ts';
import { isUnnamed, isVague, presides } from './is-vague.ts';
import { joinersOf } from './joiners.ts';
import { lateSides } from './late-sides.ts';
import { leftOpen } from './left-open.ts';
import { leftPlace } from './left-place.ts';
import { liesAtEnd } from './lies-at-end.ts';
import { dateMeeting } from './meeting-date.ts';
import { meetingKind, tellsCall } from './meeting-kind.ts';
import { locateMeeting } from './meeting-place.ts';
import { quoteMeeting } from './meeting-quote.ts';
import { meetingTopic } from './meeting-topic.ts';
import { movesPlan } from './moves-plan.ts';
import { namelessEnvoys } from './nameless-envoys.ts';
import { partedGuests } from './parted-guests.ts';
import { partedTimes } from './parted-times.ts';
import { type Partners, readPartners } from './read-partners.ts';
import { readSides, type Sides } from './read-sides.ts';
import { isPlural, type Side } from './side.ts';
import { splitMeetings } from './split-meetings.ts';
import { toldBefore } from './told-before.ts';
import { isWhereSaid, placeWhereSaid } from './where-said.ts';
import { summonersOf } from './who-summons.ts';

/** Verbs by which one alone takes part in what many attend: "*attended* a summit", not "welcomed a summit". */
const ATTENDING =
  /^(?:attend|address|host|hold|join|chair|co-chair|convene|open|close|conclude|begin|start|launch|lead|head|skip|boycott)$/;

/** Meetings, talks, summits and calls by the frames that tell them, in order of the text. */
export function findMeetings(a: AnnotatedArticle, matches: readonly FrameMatch[]): MeetingCandidate[] {
  const read = matches
    .filter(({ frame }) => frame.kind === 'meeting')
    .flatMap((match) => partedGuests(a, match))
    .flatMap((match) => partedTimes(a, match))
    .flatMap((match) => [
      match,
      ...elidedMeetings(a, match),
      ...elidedGuests(a, match),
      ...elidedOccasions(a, match),
      ...elidedRounds(a, match),
    ])
    .flatMap((match) => readMeeting(a, match))
    .flatMap((offer) => [offer, ...answerTo(a, offer)]);
  return [...read, ...findKept(a)];
}

/** "offered to meet Berg. *Berg refused*.": what became of the meeting that was proposed. */
function answerTo(a: AnnotatedArticle, offer: MeetingCandidate): MeetingCandidate[] {
  if (offer.status !== 'proposed') return [];
  // "offered to host talks, *and both accepted*", or in a sentence of its own
  const { last = 0 } = a.sentences[offer.sentence] ?? {};
  let t = last;
  while (t > 0 && (a.tokens[t - 1]?.start ?? 0) >= offer.quote.end) t--;
  const answer = answeredAlone(a, offer.sentence, a.phraseAt[t]) ?? answeredAlone(a, offer.sentence);
  if (!answer) return [];
  const { rule, confidence, meetingKind } = offer;
  const said = { rule, confidence, meetingKind, nominal: true, retells: false, answers: 'offer' as const };
  return [{ kind: 'meeting', ...answer, ...said, participants: [], bare: true }];
}

function readMeeting(a: AnnotatedArticle, match: FrameMatch): MeetingCandidate[] {
  const { frame, occurrence } = match;
  if (!occurrence.status || goesOn(a, match)) return [];
  // "raised *the talks* with X" tells of no talks, but "raised the matter with X" of the two who spoke of it.
  const spokenOf = occurrence.noun !== undefined && frame.attributes.retells !== 'always';
  if (occurrence.status === 'occurred' && spokenOf && isDiscussed(a, occurrence.noun ?? -1)) return [];
  if (frame.attributes.means === 'call' && !tellsCall(a, occurrence)) return [];
  const partners = occurrence.noun === undefined ? undefined : readPartners(a, occurrence.noun);
  const sides = withLate(a, match, sidesOf(a, match, partners));
  const joining = joinersOf(a, match, sides, partners);
  if (joining.length > 0)
    return [{ ...candidateOf(a, match, sides, partners, joining), bare: true, joins: 'more' }];
  const isOpen = sides.hosts.length + sides.guests.length === 0;
  if (isOpen && cameOff(a, occurrence.verb ?? -1)) return [];
  const story = isOpen ? leftOpen(a, match) : undefined;
  if (story || isBare(a, match, sides))
    return [{ ...candidateOf(a, match, sides, partners, []), ...(story && { orOf: story }) }];
  if (!enough(sides, gathers(a, match)) || isVague(a, match, sides)) return [];
  const meetings = splitMeetings(a, match, sides);
  const among = a.phrases[occurrence.noun ?? occurrence.verb ?? occurrence.first]?.first;
  return meetings.map(({ sides: met, apart }) => ({
    ...candidateOf(a, match, sides, partners, met),
    ...(apart && { apart }),
    ...(meetings.length > 1 && among !== undefined && { among }),
  }));
}

/** Where nobody is named, or only who presides: those whom the next sentence names. */
function withLate(a: AnnotatedArticle, match: FrameMatch, sides: Sides): Sides {
  const { hosts, guests } = sides;
  if (guests.length > 0 || namesSomebody(match)) return sides;
  // "chaired a meeting of *foreign ministers*"
  const named = presides(a, match) ? hosts.filter((host) => !isUnnamed(host)) : hosts;
  if (named.length > (presides(a, match) ? 1 : 0) || isBare(a, match, sides)) return sides;
  const late = lateSides(a, match);
  return named.length + late.length > 1 ? { hosts: [...named, ...late], guests: [] } : sides;
}

function sidesOf(a: AnnotatedArticle, match: FrameMatch, partners: Partners | undefined): Sides {
  if (match.frame.attributes.sides === 'told-before') {
    // "The fifth session, *co-chaired by X and Y*, opened"
    const attending = attendeesOf(a, match.occurrence);
    return attending.length > 1 ? { hosts: attending, guests: [] } : toldBefore(a, match);
  }
  const read = readSides(a, match);
  const summoners = read.guests.length > 0 ? summonersOf(a, match) : [];
  if (summoners.length > 0) return { hosts: summoners, guests: read.guests };
  const nameless = namelessEnvoys(a, match);
  if (nameless.length > 0) return { hosts: nameless, guests: [] };
  const named = completeSides(a, match, read, partners);
  const host = hostsOfPlace(a, match, named);
  const sides = host ? { hosts: named.hosts, guests: [host] } : named;
  const one = hostsNext(a, match, sides);
  if ((sides.hosts.length + sides.guests.length > 0 && !one) || namesSomebody(match)) return sides;
  // "the third round *of talks* was held in Turku", "a third meeting is due on Friday"
  return isRound(a, match) || isInSeries(a, match) ? toldBefore(a, match) : sides;
}

/** "*the next meeting* will be hosted by *Norland*": who has it in their house is one of those who met before. */
const hostsNext = (a: AnnotatedArticle, match: FrameMatch, { hosts, guests }: Sides): boolean =>
  hosts.length === 1 &&
  guests.length === 0 &&
  hosts.every(({ mention }) => mention.kind === 'state' && !isPlural(mention)) &&
  verbAt(a, match.occurrence.verb ?? -1)?.lemma === 'host' &&
  isInSeries(a, match);

/** "further talks *with the guerrillas*": with somebody, if not by name. */
const namesSomebody = ({ roles }: FrameMatch): boolean => (roles.get('guest') ?? []).length > 0;

const isRound = (a: AnnotatedArticle, { occurrence: { noun } }: FrameMatch): boolean => {
  const anchor = noun === undefined ? noun : anchorOf(a, noun);
  return anchor !== noun && isNumbered(a, anchor) && !isManySided(a, noun);
};

/** "the fifth round of *six-party* talks" is not of the two told last. */
function isManySided(a: AnnotatedArticle, n: number | undefined): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++)
    if (/^(?!two-|bi)\w+(?:-(?:party|nation|way|sided)|lateral)$/.test(lowerAt(a, t))) return true;
  return false;
}

function gathers(a: AnnotatedArticle, match: FrameMatch): boolean {
  const { frame, occurrence } = match;
  if (frame.attributes.guests !== undefined || !/^(?:summit|conference)$/.test(meetingKind(a, match)))
    return false;
  return ATTENDING.test(verbAt(a, occurrence.verb ?? -1)?.lemma ?? '');
}

/** "said on Monday after talks" dates the talks; "called on Monday for talks", "left on Monday for talks" do not. */
const sharesDay = (a: AnnotatedArticle, { verb }: Partners, status: Status): boolean =>
  status !== 'proposed' && !(status === 'planned' && verbAt(a, verb)?.tense === 'past');

/** "flew to Oslo for talks": who is under way to what one reads as having taken place has yet to take part. */
const toldStatus = (a: AnnotatedArticle, occurrence: FrameMatch['occurrence']): Status => {
  const { status = 'occurred' } = occurrence;
  // "*has an appointment* with X": it lies ahead.
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  const has = verbAt(a, occurrence.verb ?? -1);
  if (status === 'occurred' && noun && /^appointments?$/.test(headOf(a, noun)) && has?.tense === 'present')
    return 'planned';
  return status === 'occurred' && liesAtEnd(a, occurrence) ? 'planned' : status;
};

/** What a match tells of those who `met`. */
function candidateOf(
  a: AnnotatedArticle,
  match: FrameMatch,
  sides: Sides,
  partners: Partners | undefined,
  met: readonly Side[],
): MeetingCandidate {
  const { frame, occurrence } = match;
  const status = partners?.framed ? 'occurred' : toldStatus(a, occurrence);
  const dates =
    partners && sharesDay(a, partners, status)
      ? [...readComplements(a, partners.verb).dates, ...datesBefore(a, partners.verb)].filter(
          (p) => !/^(?:until|till|since)$/.test(wordAt(a, p - 1)),
        )
      : [];
  const dated = dateMeeting(a, occurrence, status, dates);
  const ongoing = dated.date ? undefined : dayOfStory(a, occurrence);
  const told = locateMeeting(a, occurrence);
  const left = told.place || told.here ? undefined : leftPlace(a, occurrence);
  const own = left ? { place: left, here: false } : told;
  const located = own.place || own.here || !partners ? own : (placeWhereSaid(a, partners) ?? own);
  const topic = meetingTopic(a, match, located.phrase);
  // Of "the summit between X and Y failed" the quote leaves out the verb.
  const telling = frame.verbs.length > 0 ? occurrence : { noun: occurrence.noun, first: occurrence.first };
  return {
    kind: 'meeting',
    rule: frame.id,
    confidence: frame.weight,
    status: dated.status,
    quote: quoteMeeting(a, telling, withSubjects(met, partners), [dated.phrase, located.phrase]),
    sentence: sentenceOf(a, occurrence.noun ?? occurrence.verb ?? occurrence.first),
    meetingKind: meetingKind(a, match),
    participants: met.map(({ mention }) => mention),
    ...(dated.date && { date: dated.date }),
    ...(ongoing && { storyDay: ongoing }),
    ...(located.place && { place: located.place }),
    ...(located.here && { here: true }),
    ...(topic && { topic }),
    nominal: frame.verbs.length === 0,
    ...(partners && status === 'occurred' && isWhereSaid(a, partners) && { held: true as const }),
    numbered: isNumbered(a, occurrence.noun),
    bare: met.length === 0,
    ...(frame.attributes.sides === 'two-states' && { ofTwoStates: true as const }),
    retells: retells(a, match, sides),
    ...(movesPlan(a, occurrence) && { moves: true as const }),
    ...(isSuch(a, occurrence.noun) && { such: true as const }),
    ...sceneOf(a, match),
  };
}

/** "no *such* meeting", "any *such* talks". */
function isSuch(a: AnnotatedArticle, n: number | undefined): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) if (lowerAt(a, t) === 'such') return true;
  return false;
}

/** "They *discussed* fish", "the two *also spoke* of fish": words that fit a call and a meeting alike. */
function retells(a: AnnotatedArticle, { frame, occurrence }: FrameMatch, { guests }: Sides): boolean {
  if (tellsCall(a, occurrence)) return false;
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  if (noun && /^(?:conversation|discussion|exchange)s?$/.test(headOf(a, noun))) return true;
  const { retells: when } = frame.attributes;
  return when === 'always' || (when === 'alone' && guests.length === 0);
}

/** "*X and Y* spoke after *their* summit": where no noun phrase names the sides, the quote takes in the clause's subject. */
const withSubjects = (met: readonly Side[], partners: Partners | undefined): readonly Side[] =>
  met.some(({ phrase }) => phrase !== undefined) ? met : [...met, ...(partners?.subjects ?? [])];

/** Whoever acts and one they meet, or one word for several; a gathering needs one that takes part. */
const enough = ({ hosts, guests }: Sides, gathers: boolean): boolean =>
  hosts.length > 0 &&
  (gathers || hosts.length + guests.length > 1 || hosts.some(({ mention }) => isPlural(mention)));
