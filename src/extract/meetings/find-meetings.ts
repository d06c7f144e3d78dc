import type { MeetingCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { sentenceOf } from '../syntax/walk.ts';
import { dateMeeting } from './meeting-date.ts';
import { meetingKind } from './meeting-kind.ts';
import { locateMeeting } from './meeting-place.ts';
import { quoteMeeting } from './meeting-quote.ts';
import { type Partners, readPartners } from './read-partners.ts';
import { isPlural, readSides, type Side, type Sides } from './read-sides.ts';
import { splitMeetings } from './split-meetings.ts';

/** Meetings, talks, summits and calls by the frames that tell them, in order of the text. */
export function findMeetings(a: AnnotatedArticle, matches: readonly FrameMatch[]): MeetingCandidate[] {
  return matches
    .filter(({ frame }) => frame.id.startsWith('meeting.'))
    .flatMap((match) => readMeeting(a, match));
}

function readMeeting(a: AnnotatedArticle, match: FrameMatch): MeetingCandidate[] {
  const { frame, occurrence } = match;
  if (!occurrence.status) return [];
  const kind = meetingKind(a, match);
  const told = readSides(a, match);
  const partners = occurrence.noun === undefined ? undefined : readPartners(a, occurrence.noun);
  const sides = withPartners(told, partners);
  const gathers = kind === 'summit' || kind === 'conference';
  if (!enough([...sides.hosts, ...sides.guests], gathers)) return [];
  const dates = partners ? readComplements(a, partners.verb).dates : [];
  const dated = dateMeeting(a, occurrence, occurrence.status, dates);
  const located = locateMeeting(a, occurrence);
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  return splitMeetings(a, match, sides).map((met) => ({
    kind: 'meeting',
    rule: frame.id,
    confidence: frame.weight,
    status: dated.status,
    quote: quoteMeeting(a, occurrence, met, [dated.phrase, located.phrase]),
    sentence: sentenceOf(a, teller),
    meetingKind: kind,
    participants: met.map(({ mention }) => mention),
    ...(dated.date && { date: dated.date }),
    ...(located.place && { place: located.place }),
    ...(located.here && { here: true }),
    nominal: frame.verbs.length === 0,
  }));
}

/** A meeting noun that names one side or none gets the other from its clause: "in talks with X, *Y* said". */
function withPartners({ hosts, guests }: Sides, partners: Partners | undefined): Sides {
  if (!partners || enough([...hosts, ...guests], false)) return { hosts, guests };
  const known = new Set([...hosts, ...guests].map(({ mention }) => mention));
  const fresh = (sides: readonly Side[]): Side[] => sides.filter(({ mention }) => !known.has(mention));
  const subjects = fresh(partners.subjects);
  if (hosts.length + guests.length > 0) return { hosts: [...subjects, ...hosts], guests };
  const objects = fresh(partners.objects);
  return subjects.length > 0 && objects.length > 0 ? { hosts: subjects, guests: objects } : { hosts, guests };
}

/** Two sides, or one word for several; a gathering needs one that takes part. */
const enough = (sides: readonly Side[], gathers: boolean): boolean =>
  sides.length > (gathers ? 0 : 1) || sides.some(({ mention }) => isPlural(mention));
