import type { VisitCandidate } from '../../model/candidate.ts';
import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { understood } from '../meetings/complete-sides.ts';
import { isDiscussed } from '../syntax/is-discussed.ts';
import { headAt, lowerAt, mentionOf, nounAt, sentenceOf, verbAt, wordAt } from '../syntax/walk.ts';
import { type Destinations, findDestinations, isWhere, saysHere } from './find-destinations.ts';
import { findHosts } from './find-hosts.ts';
import { findPresent } from './find-present.ts';
import { findVisiting } from './find-visiting.ts';
import { findOthers, findSender, findVisitors } from './find-visitors.ts';
import { invitedTo } from './invitation.ts';
import { leaving } from './leaving.ts';
import { quoteVisit } from './quote-visit.ts';
import { goesAhead, tellAgain } from './tell-again.ts';
import { isGroup } from './travellers.ts';
import { dateVisit, type VisitDates } from './visit-dates.ts';

/** Visits by the frames that tell them, and by titles such as "visiting President X", in order of the text. */
export function findVisits(a: AnnotatedArticle, matches: readonly FrameMatch[]): VisitCandidate[] {
  const told: VisitCandidate[] = [];
  for (const match of matches) {
    if (!match.frame.id.startsWith('visit.')) continue;
    const visits = readVisits(a, match);
    // "at the invitation of the ministry" tells of no other visit.
    const invited = match.frame.id === 'visit.invitation';
    const again = visits.length === 0 && !invited ? tellAgain(a, match, told.at(-1)) : undefined;
    // "hinted at cancelling her visit, but *went ahead with the trip*"
    if (again && goesAhead(a, match) && told.at(-1)?.status === 'denied') told.pop();
    told.push(...visits, ...(again ? [again] : []), ...leaving(a, match, visits));
  }
  return [...told, ...findVisiting(a), ...findPresent(a)];
}

function readVisits(a: AnnotatedArticle, match: FrameMatch): VisitCandidate[] {
  const { frame, occurrence } = match;
  const status = statusOf(a, match);
  if (!status || tellsMore(a, match) || isRemote(a, match)) return [];
  const visitors = invitedTo(a, match)?.guests ?? findVisitors(a, match);
  const destinations = visitors.length > 0 ? findDestinations(a, match) : undefined;
  if (!destinations) return [];
  const dated = dateVisit(a, match, status);
  const hosts = findHosts(a, match);
  const others = findOthers(a, match);
  const sender = findSender(a, match);
  const [leader] = (match.roles.get('leader') ?? []).flatMap(({ mention }) => mention ?? []);
  if (match.roles.has('leader') && !leader && destinations === 'told-before') return [];
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  const places = placesOf(a, teller, destinations);
  return visitors.flatMap((visitor) =>
    places.map((where, at) => ({
      kind: 'visit' as const,
      rule: frame.id,
      confidence: frame.weight,
      ...datesOfStop(dated, at, places.length),
      quote: quoteVisit(a, match, visitor),
      sentence: sentenceOf(a, teller),
      visitor,
      others,
      ...(sender && { sender }),
      ...where,
      ...(!('destination' in where) && !('home' in where) && leader && { following: leader }),
      ...(at > 0 && onFirstLeg(a, match) && { status: 'planned' as const }),
      ...(hosts.length > 0 && { hosts }),
      ...(saysHere(a, match) && { here: true }),
      nominal: occurrence.noun !== undefined && /^visit\.(?:told|during|before)$/.test(frame.id),
    })),
  );
}

const isSomewhere = (a: AnnotatedArticle, phrase: number): boolean => {
  const mention = mentionOf(a, phrase);
  return mention !== undefined && isWhere(mention);
};

/** "the *dates* of her visit have not been set": it lies ahead, set or not. */
const DATES = /^(?:dates?|timing|timeline|timetable|agenda|programme|program|preparations?)$/;

/** Who is not received may travel all the same; whom one expects or sends for is told by the frame. */
function statusOf(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Status | undefined {
  const { status, noun } = occurrence;
  if (noun !== undefined && /^(?:of|for)$/.test(wordAt(a, noun - 1)) && DATES.test(headAt(a, noun - 2)))
    return 'planned';
  if (status === 'occurred' && noun !== undefined && isDiscussed(a, noun)) return undefined;
  // "has not confirmed a visit" leaves it open.
  const negated = verbAt(a, occurrence.verb ?? -1)?.negated === true;
  if (status === 'denied' && negated && frame.attributes.negated === 'open') return undefined;
  // "Her arrival was delayed": she comes later.
  if (status === 'denied' && !negated && frame.id === 'visit.arrival-of') return undefined;
  return status === 'denied' && frame.attributes.denied === 'open' ? undefined : status;
}

/** "on the *first leg* of a tour of Finland and Estonia": the others are to come. */
function onFirstLeg(a: AnnotatedArticle, { tie }: FrameMatch): boolean {
  const leg = tie && /^(?:on|at) (?:leg|stop)$/.test(tie.word) ? nounAt(a, tie.at + 1) : undefined;
  for (let t = leg?.first ?? 0; t < (leg?.head ?? 0); t++) if (lowerAt(a, t) === 'first') return true;
  return false;
}

/** Of "visits to Finland, Estonia and Latvia from May 2 to 9" the first begins and the last ends it. */
function datesOfStop({ status, start, end, days }: VisitDates, at: number, stops: number): VisitDates {
  if (stops === 1) return { status, ...(start && { start }), ...(end && { end }), ...(days && { days }) };
  // A month or week holds them all, as do a few days.
  const few = start && end && Date.parse(end.latest) - Date.parse(start.earliest) < stops * 86_400_000;
  const first = start && (at === 0 || start.value.length < 10 || !end || few) ? { start } : {};
  return { status, ...first, ...(end && (few || at === stops - 1) && { end }) };
}

/** A stop that lies ahead on a tour under way is a plan. */
function placesOf(
  a: AnnotatedArticle,
  teller: number,
  destinations: Destinations,
): (Pick<VisitCandidate, 'destination' | 'home'> & { readonly status?: Status })[] {
  if (destinations === 'here') return [{ home: 'here' }];
  if (destinations === 'told-before') return [{}];
  if (destinations === 'there') return [{ destination: understood(a, teller, 'country') }];
  if ('ahead' in destinations)
    return [
      ...destinations.passed.map((destination) => ({ destination })),
      ...destinations.ahead.map((destination) => ({ destination, status: 'planned' as const })),
    ];
  return destinations.map((destination: Mention) => ({ destination }));
}

/** "hosted her colleagues for a *virtual* meeting": nobody travels. */
function isRemote(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  if (!/^visit\.(?:host|invite|send)$/.test(frame.id)) return false;
  for (let p = occurrence.first; p < occurrence.last; p++) {
    const noun = nounAt(a, p);
    for (let t = noun?.first ?? 0; t < (noun?.last ?? 0); t++)
      if (/^(?:virtual|online|video|videoconference|telephone|phone)$/.test(lowerAt(a, t))) return true;
  }
  return false;
}

const isJourney = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:trip|tour|visit|journey|swing|mission|itinerary|schedule)$/.test(headAt(a, phrase));

const isTime = (a: AnnotatedArticle, phrase: number): boolean =>
  /^(?:day|days|hours|week|weeks|weekend|night|nights|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
    headAt(a, phrase),
  );

/** "was *the first* in Finland", "is *unknown* in Oslo": more than being there; "*headed* by Berg": no journey. */
function tellsMore(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): boolean {
  // "was scheduled to go to Oslo": the infinitive tells.
  if (frame.attributes.infinitive === 'none' && verbAt(a, occurrence.last)?.form === 'infinitive')
    return true;
  if (frame.attributes.voice === 'active' && verbAt(a, occurrence.verb ?? -1)?.passive) return true;
  // "left *the door* open for Norland"
  if (frame.attributes.object === 'place') {
    const objects = occurrence.places.get('object') ?? [];
    return objects.length > 0 && !objects.some((phrase) => isSomewhere(a, phrase));
  }
  // "*The trip* will take Berg to Oslo"
  if (frame.attributes.subject === 'journey')
    return !(occurrence.places.get('subject') ?? []).some((phrase) => isJourney(a, phrase));
  // "spent *two days* in Oslo"
  if (frame.attributes.object === 'time')
    return !(occurrence.places.get('object') ?? []).some((phrase) => isTime(a, phrase));
  // "will return *Norland* to the accord"
  if (frame.attributes.object === 'absent') return (occurrence.places.get('object') ?? []).length > 0;
  // "will lead *a delegation* to Oslo"
  if (frame.attributes.object === 'group')
    return !(occurrence.places.get('object') ?? []).some((phrase) => isGroup(a, phrase));
  if (frame.attributes.object !== 'none' || occurrence.verb === undefined) return false;
  const verb = verbAt(a, occurrence.verb);
  const place = (occurrence.places.get('in') ?? occurrence.places.get('to'))?.[0];
  if (!verb || place === undefined) return true;
  for (let p = occurrence.verb + 1; p < place; p++) {
    const first = a.phrases[p]?.first ?? -1;
    if (nounAt(a, p) || (a.tags[first] === 'JJ' && lowerAt(a, first) !== 'due')) return true;
  }
  return verb.form !== 'finite';
}
