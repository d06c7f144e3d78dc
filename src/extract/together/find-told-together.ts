import type { MeetingCandidate, TiedActor } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import type { FrameMatch } from '../match-frames.ts';
import { toldStatus } from '../meetings/find-meetings.ts';
import { isNumbered } from '../meetings/is-numbered.ts';
import { dateMeeting } from '../meetings/meeting-date.ts';
import { meetingKind } from '../meetings/meeting-kind.ts';
import { locateMeeting } from '../meetings/meeting-place.ts';
import { meetingTopic } from '../meetings/meeting-topic.ts';
import { isDiscussed } from '../syntax/is-discussed.ts';
import { sentenceOf, spanOf, startOf } from '../syntax/walk.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { readSigns } from './read-signs.ts';
import { tiedActors } from './tied-actors.ts';

/** How sure such a finding is before it is weighed. */
const WORTH = 0.4;

/**
 * Meetings as far as a word for one and those around it tell, whatever joins them: whoever takes part is chosen once it is
 * known who they are, and only where no frame read the word.
 */
export function findMeetingsTogether(
  a: AnnotatedArticle,
  grammar: Grammar,
  matches: readonly FrameMatch[],
  framed: readonly MeetingCandidate[],
): MeetingCandidate[] {
  const matched = new Set(
    matches.filter(({ frame }) => frame.id.startsWith('meeting.')).map(({ occurrence }) => occurrence.verb),
  );
  const read = new Set(framed.map(({ telling }) => telling));
  return findTriggers(a, grammar, 'meeting').flatMap((trigger) => {
    const { noun } = trigger.occurrence;
    if (noun !== undefined && isDiscussed(a, noun)) return [];
    const among = tiedActors(a, trigger);
    // A frame of a verb that fits and reads nothing has its reasons; one whose sides stay open leaves them to be chosen.
    const refused =
      noun === undefined && matched.has(trigger.phrase) && !read.has(startOf(a, trigger.phrase));
    return among.length > 0 && !refused ? [candidateOf(a, trigger, among)] : [];
  });
}

function candidateOf(a: AnnotatedArticle, trigger: Trigger, among: readonly TiedActor[]): MeetingCandidate {
  const { frame, occurrence, phrase } = trigger;
  const match: FrameMatch = { frame, occurrence, roles: new Map() };
  const dated = dateMeeting(a, occurrence, toldStatus(a, occurrence), []);
  const located = locateMeeting(a, occurrence);
  const topic = meetingTopic(a, match, located.phrase);
  const told = [phrase, dated.phrase, located.phrase].filter((p) => p !== undefined);
  return {
    kind: 'meeting',
    rule: 'meeting.told-together',
    confidence: WORTH,
    status: dated.status,
    quote: spanOf(a, a.phrases[Math.min(...told)]?.first ?? 0, a.phrases[Math.max(...told)]?.last ?? 0),
    sentence: sentenceOf(a, phrase),
    meetingKind: meetingKind(a, match),
    participants: [],
    telling: startOf(a, phrase),
    together: {
      among,
      signs: readSigns(a, trigger),
    },
    ...(dated.date && { date: dated.date }),
    ...(located.place && { place: located.place }),
    ...(located.here && { here: true }),
    ...(topic && { topic }),
    nominal: occurrence.noun !== undefined,
    numbered: isNumbered(a, occurrence.noun),
    bare: false,
    retells: false,
  };
}
