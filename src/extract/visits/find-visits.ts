import type { VisitCandidate } from '../../model/candidate.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { understood } from '../meetings/understood.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { isDiscussed } from '../syntax/is-discussed.ts';
import { firstWordAt, headAt, lowerAt, nounAt, sentenceOf, verbAt, wordAt } from '../syntax/walk.ts';
import { accepted, answered } from './accepted.ts';
import { alongJourney } from './along-journey.ts';
import { calledOff, isOffCalendar } from './called-off.ts';
import { dateStops } from './date-stops.ts';
import { type Destinations, findDestinations, saysHere } from './find-destinations.ts';
import { findDue } from './find-due.ts';
import { findHosts } from './find-hosts.ts';
import { findLegs, type Leg } from './find-legs.ts';
import { findNextStops } from './find-next-stops.ts';
import { findPresent } from './find-present.ts';
import { findSojourns } from './find-sojourns.ts';
import { findVisiting } from './find-visiting.ts';
import { findOthers, findSender, findSendersOfTeam, findVisitors } from './find-visitors.ts';
import { furtherStops } from './further-stops.ts';
import { invitedTo } from './invitation.ts';
import { leaving } from './leaving.ts';
import { meansMore } from './means-more.ts';
import { notSince } from './not-since.ts';
import { quoteVisit } from './quote-visit.ts';
import { wasPlanned } from './read-day.ts';
import { stayedAway } from './stayed-away.ts';
import { goesAhead, tellAgain } from './tell-again.ts';
import { theGuest } from './the-guest.ts';
import { toldBy } from './told-by.ts';
import { dateVisit } from './visit-dates.ts';

/** Visits by the frames that tell them, and by titles such as "visiting President X", in order of the text. */
export function findVisits(a: AnnotatedArticle, matches: readonly FrameMatch[]): VisitCandidate[] {
  const told: VisitCandidate[] = [];
  for (const match of matches) {
    if (match.frame.kind !== 'visit') continue;
    const known = told.at(-1);
    const visits = readVisits(a, match, known);
    // "at the invitation of the ministry" tells of no other visit.
    const invited = match.frame.attributes.visitor === 'invited';
    const taken = invited && visits.length === 0 ? accepted(a, match, known) : undefined;
    const again = visits.length === 0 && !invited ? tellAgain(a, match, known) : undefined;
    const further = visits.length === 0 && !again ? furtherStops(a, match, known) : [];
    const off = calledOff(a, told.at(-1), visits);
    if (off) {
      told.splice(-1, 1, off);
      continue;
    }
    // "hinted at cancelling her visit, but *went ahead with the trip*"
    if (again && goesAhead(a, match) && told.at(-1)?.status === 'denied') told.pop();
    told.push(
      ...visits,
      ...[again, taken].flatMap((each) => each ?? []),
      ...further,
      ...leaving(a, match, visits),
    );
  }
  return [
    ...alongJourney(told),
    ...answered(a, told),
    ...findVisiting(a),
    ...findPresent(a),
    ...findNextStops(a),
    ...findSojourns(a),
    ...findDue(a),
  ];
}

function readVisits(
  a: AnnotatedArticle,
  match: FrameMatch,
  known: VisitCandidate | undefined,
): VisitCandidate[] {
  const { frame, occurrence } = match;
  const status = statusOf(a, match);
  if (!status || meansMore(a, match) || isRemote(a, match)) return [];
  const acting = invitedTo(a, match)?.guests ?? findVisitors(a, match);
  const visitors = acting.length > 0 ? acting : theGuest(a, match, known);
  const destinations = visitors.length > 0 ? findDestinations(a, match) : undefined;
  if (!destinations) return [];
  const since = status === 'denied' ? notSince(a, match) : undefined;
  if (since === 'open') return [];
  const dated = since
    ? { status: 'occurred' as const, start: dayGoneBy(a, since) }
    : dateVisit(a, match, status);
  const hosts = findHosts(a, match);
  const others = findOthers(a, match);
  const sender = findSender(a, match);
  const senders = findSendersOfTeam(a, match);
  const [leader] = (match.roles.get('leader') ?? []).flatMap(({ mention }) => mention ?? []);
  if (match.roles.has('leader') && !leader && destinations === 'told-before') return [];
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  const places = placesOf(a, teller, destinations);
  const dates = dateStops(a, dated, places);
  return visitors.flatMap((visitor) =>
    places.map(({ date: _, ...where }, at) => ({
      kind: 'visit' as const,
      ...toldBy(frame),
      ...(dates[at] ?? dated),
      quote: quoteVisit(a, match, visitor, where.destination),
      sentence: sentenceOf(a, teller),
      visitor,
      others,
      ...(sender && { sender }),
      ...(senders.includes(visitor) && { ofState: true as const }),
      ...where,
      ...(!('destination' in where) && !('home' in where) && leader && { following: leader }),
      ...(at > 0 && onFirstLeg(a, match) && { status: 'planned' as const }),
      ...(hosts.length > 0 && { hosts }),
      ...(saysHere(a, match) && { here: true }),
      nominal: occurrence.noun !== undefined && frame.attributes.telling === 'passing',
      ...(isEarlier(a, match) && { another: true }),
      ...(((dated.status === 'planned' && wasPlanned(a, match)) || isPlanNotToGo(a, match)) && {
        asOfThen: true,
      }),
    })),
  );
}

/** "said she *would not* visit": a plan, which may be changed. */
const isPlanNotToGo = (a: AnnotatedArticle, { occurrence: { verb, noun } }: FrameMatch): boolean => {
  const group = noun === undefined ? verbAt(a, verb ?? -1) : undefined;
  return group?.negated === true && /^(?:would|will)$/.test(group.modal ?? '');
};

/** "the *dates* of her visit have not been set": it lies ahead, set or not. */
const DATES = /^(?:dates?|timing|timeline|timetable|agenda|programme|program|preparations?)$/;

/** Who is not received may travel all the same; whom one expects or sends for is told by the frame. */
function statusOf(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Status | undefined {
  const { status, noun } = occurrence;
  if (noun !== undefined && isOffCalendar(a, noun)) return 'denied';
  if (noun !== undefined && /^(?:of|for)$/.test(wordAt(a, noun - 1)) && DATES.test(headAt(a, noun - 2)))
    return 'planned';
  if (frame.attributes.status === 'planned' && status === 'occurred' && stayedAway(a, occurrence))
    return 'denied';
  if (status === 'occurred' && noun !== undefined && isDiscussed(a, noun)) return undefined;
  // "has not confirmed a visit" leaves it open.
  const negated = verbAt(a, occurrence.verb ?? -1)?.negated === true;
  if (status === 'denied' && negated && frame.attributes.negated === 'open') return undefined;
  // "asked *why* she had not gone"
  if (status === 'denied' && negated && isAsked(a, occurrence.first)) return undefined;
  // "Her arrival was delayed": she comes later.
  if (status === 'denied' && !negated && frame.attributes.noun === 'movement') return undefined;
  return status === 'denied' && frame.attributes.denied === 'open' ? undefined : status;
}

/** "*why* she had not gone", "*whether* she would not come": a question tells of nothing given up. */
const isAsked = (a: AnnotatedArticle, first: number): boolean =>
  /^(?:why|whether|if)$/.test(wordAt(a, first - 1)) || /^(?:why|whether|if)$/.test(firstWordAt(a, first));

/** "her *last* visit", "an *earlier* trip". */
function isEarlier(a: AnnotatedArticle, { occurrence: { noun: n = -1 } }: FrameMatch): boolean {
  const noun = nounAt(a, n);
  return (
    noun !== undefined &&
    a.tokens.slice(noun.first, noun.head).some(({ lower }) => /^(?:last|previous|earlier|first)$/.test(lower))
  );
}

/** "on the *first leg* of a tour of Finland and Estonia": the others are to come. */
function onFirstLeg(a: AnnotatedArticle, { tie }: FrameMatch): boolean {
  // "left at the start of a visit to Finland and Estonia"
  if (tie && /^at (?:start|beginning|outset)$/.test(tie.word)) return true;
  const leg = tie && /^(?:on|at) (?:leg|stop)$/.test(tie.word) ? nounAt(a, tie.at + 1) : undefined;
  for (let t = leg?.first ?? 0; t < (leg?.head ?? 0); t++) if (lowerAt(a, t) === 'first') return true;
  return false;
}

/** Where one stop is, and its day and status where they are its own. */
interface Place extends Pick<VisitCandidate, 'destination' | 'home'>, Pick<Leg, 'date'> {
  readonly status?: Status;
}

/** A stop that lies ahead on a tour under way is a plan. */
function placesOf(a: AnnotatedArticle, teller: number, destinations: Destinations): Place[] {
  if (destinations === 'here') return [{ home: 'here' }];
  if (destinations === 'told-before') return [{}];
  if (destinations === 'there') return [{ destination: understood(a, teller, 'country') }];
  if ('ahead' in destinations)
    return [
      ...destinations.been.map((destination) => ({ destination, status: 'occurred' as const })),
      ...destinations.passed.map((destination) => ({ destination })),
      ...findLegs(a, destinations.ahead).map((leg) => ({ ...leg, status: 'planned' as const })),
    ];
  return findLegs(a, destinations);
}

/** "hosted her colleagues for a *virtual* meeting": nobody travels. */
function isRemote(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  if (frame.attributes.virtual !== 'none') return false;
  for (let p = occurrence.first; p < occurrence.last; p++) {
    const noun = nounAt(a, p);
    for (let t = noun?.first ?? 0; t < (noun?.last ?? 0); t++)
      if (/^(?:virtual|online|video|videoconference|telephone|phone)$/.test(lowerAt(a, t))) return true;
  }
  return false;
}
