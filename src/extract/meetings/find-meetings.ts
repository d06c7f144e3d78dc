import type { MeetingCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { lowerAt, nounAt, sentenceOf, verbAt } from '../syntax/walk.ts';
import { completeSides } from './complete-sides.ts';
import { elidedRounds } from './elided-rounds.ts';
import { goesOn } from './goes-on.ts';
import { dateMeeting } from './meeting-date.ts';
import { meetingKind, tellsCall } from './meeting-kind.ts';
import { locateMeeting } from './meeting-place.ts';
import { quoteMeeting } from './meeting-quote.ts';
import { type Partners, readPartners } from './read-partners.ts';
import { readSides, type Sides } from './read-sides.ts';
import { isPlural, type Side } from './side.ts';
import { splitMeetings } from './split-meetings.ts';
import { toldBefore } from './told-before.ts';

/** Meetings, talks, summits and calls by the frames that tell them, in order of the text. */
export function findMeetings(a: AnnotatedArticle, matches: readonly FrameMatch[]): MeetingCandidate[] {
  return matches
    .filter(({ frame }) => frame.id.startsWith('meeting.'))
    .flatMap((match) => [match, ...elidedRounds(a, match)])
    .flatMap((match) => readMeeting(a, match));
}

function readMeeting(a: AnnotatedArticle, match: FrameMatch): MeetingCandidate[] {
  const { frame, occurrence } = match;
  if (!occurrence.status || goesOn(a, match)) return [];
  if (frame.attributes.means === 'call' && !tellsCall(a, occurrence)) return [];
  const kind = meetingKind(a, match);
  const partners = occurrence.noun === undefined ? undefined : readPartners(a, occurrence.noun);
  const sides =
    frame.attributes.sides === 'told-before'
      ? toldBefore(a, match)
      : completeSides(a, match, readSides(a, match), partners);
  const gathers =
    frame.verbs.length > 0 &&
    frame.attributes.guests === undefined &&
    (kind === 'summit' || kind === 'conference');
  if (!enough(sides, gathers) || isVague(a, match, sides)) return [];
  const dates = partners && occurrence.status !== 'proposed' ? readComplements(a, partners.verb).dates : [];
  const status = partners?.framed ? 'occurred' : occurrence.status;
  const dated = dateMeeting(a, occurrence, status, dates);
  const located = locateMeeting(a, occurrence);
  // Of "the summit between X and Y failed" the quote leaves out the verb.
  const telling = frame.verbs.length > 0 ? occurrence : { noun: occurrence.noun, first: occurrence.first };
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  return splitMeetings(a, match, sides).map((met) => ({
    kind: 'meeting',
    rule: frame.id,
    confidence: frame.weight,
    status: dated.status,
    quote: quoteMeeting(a, telling, withSubjects(met, partners), [dated.phrase, located.phrase]),
    sentence: sentenceOf(a, teller),
    meetingKind: kind,
    participants: met.map(({ mention }) => mention),
    ...(dated.date && { date: dated.date }),
    ...(located.place && { place: located.place }),
    ...(located.here && { here: true }),
    nominal: frame.verbs.length === 0,
    numbered: isNumbered(a, occurrence.noun),
  }));
}

/** "the *second* strategic dialogue", "the *fifth* round": one of a series, with a number of its own. */
function isNumbered(a: AnnotatedArticle, n: number | undefined): boolean {
  const noun = n === undefined ? undefined : nounAt(a, n);
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++) if (ORDINAL.test(lowerAt(a, t))) return true;
  return false;
}

const ORDINAL =
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:st|nd|rd|th))$/;

/** "*X and Y* spoke after *their* summit": where no noun phrase names the sides, the quote takes in the clause's subject. */
const withSubjects = (met: readonly Side[], partners: Partners | undefined): readonly Side[] =>
  met.some(({ phrase }) => phrase !== undefined) ? met : [...met, ...(partners?.subjects ?? [])];

/** Whoever acts and one they meet, or one word for several; a gathering needs one that takes part. */
const enough = ({ hosts, guests }: Sides, gathers: boolean): boolean =>
  hosts.length > 0 &&
  (gathers || hosts.length + guests.length > 1 || hosts.some(({ mention }) => isPlural(mention)));

/** "they could discuss it": with nobody named after the verb, a wish tells of no meeting; nor does "chaired a meeting of the cabinet". */
function isVague(a: AnnotatedArticle, { frame, occurrence }: FrameMatch, { guests }: Sides): boolean {
  if (guests.length > 0) return false;
  // "The two leaders *welcomed* the treaty": whoever receives, receives somebody.
  if (frame.attributes.guests === 'persons' && frame.roles.guest?.includes('object')) return true;
  const lemma = occurrence.verb === undefined ? '' : (verbAt(a, occurrence.verb)?.lemma ?? '');
  if (frame.id === 'meeting.hold-meeting' && /^(?:chair|co-chair|attend|convene|open)$/.test(lemma))
    return true;
  const wished = occurrence.status === 'proposed' || occurrence.status === 'denied';
  return wished && /^meeting\.(?:discuss|negotiate|talk)$/.test(frame.id);
}
