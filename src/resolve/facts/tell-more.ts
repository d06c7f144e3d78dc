import type { MeetingCandidate } from '../../model/candidate.ts';
import type { Fact, MeetingFact } from '../../model/fact.ts';
import type { Document } from '../document.ts';
import { placeOf, placeOfStory } from '../place-of.ts';
import { datesAgree, finerDate } from './dates.ts';
import { evidenceOf, joinEvidence } from './fact-base.ts';
import type { Tellings } from './tellings.ts';
import { topicOf } from './topic-of.ts';

/** How many sentences back the meeting may be told that "the talks" means. */
const REACH = 3;

/**
 * "The talks took place in Riga on Monday": gives the meeting told last its day and place. One that fits none told shortly
 * before tells of nobody.
 */
export function tellMore(
  doc: Document,
  facts: Fact[],
  tellings: Tellings,
  candidate: MeetingCandidate,
): void {
  for (const at of tellings.meetingsBefore(candidate.sentence, REACH)) {
    const known = facts[at];
    if (known?.kind !== 'meeting' || !canBe(known, candidate)) continue;
    facts[at] = joined(doc, known, candidate);
    return;
  }
}

/** A call is no meeting, a summit no meeting on its sidelines; what is to come has not been. */
function canBe(known: MeetingFact, { meetingKind, status, date }: MeetingCandidate): boolean {
  if ((known.meetingKind === 'call') !== (meetingKind === 'call')) return false;
  if ((known.meetingKind === 'summit') !== (meetingKind === 'summit')) return false;
  return known.status === status && datesAgree(known.date, date);
}

function joined(doc: Document, known: MeetingFact, candidate: MeetingCandidate): MeetingFact {
  const date = finerDate(known.date, candidate.date);
  const told = candidate.place
    ? placeOf(doc, candidate.place)
    : candidate.here
      ? placeOfStory(doc)
      : undefined;
  const place = known.place ?? told;
  const topic = known.topic ?? (candidate.topic && topicOf(doc.a, candidate.topic));
  return {
    ...known,
    evidence: joinEvidence(known, { evidence: [evidenceOf(doc.a, candidate.quote)] }),
    ...(date && { date }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}
