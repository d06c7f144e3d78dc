import type { MeetingCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import type { Party } from '../../model/entity.ts';
import type { MeetingFact } from '../../model/fact.ts';
import { firstEndingAfter } from '../../model/span.ts';
import type { Document } from '../document.ts';
import { partiesOf } from '../parties-of.ts';
import { finerPlace } from '../place-of.ts';
import { comesToNothing } from './comes-to-nothing.ts';
import { datesAgree, finerDate } from './dates.ts';
import { evidenceOf, joinEvidence } from './fact-base.ts';
import type { FactIndex } from './fact-index.ts';
import { distinctSides, placeTold } from './meeting.ts';
import { gone, isPlan } from './replace-plan.ts';
import { sameSide } from './same-party.ts';
import type { Tellings } from './tellings.ts';
import { topicOf } from './topic-of.ts';

/** How many sentences back the meeting may be told that "the talks" means. */
const REACH = 3;
/** How many sentences back a meeting may be told for "also present were X and Y" to be no meeting of its own. */
const ATTENDED = 10;

/**
 * "The talks took place in Riga on Monday", "Berg also attended the talks": gives the meeting told last its day, place and
 * further participants, and says whether there is one. One that fits none told shortly before tells of nobody.
 */
export function tellMore(
  doc: Document,
  index: FactIndex,
  tellings: Tellings,
  candidate: MeetingCandidate,
): boolean {
  // What somebody says of other talks tells no more of those that the story told last.
  if (!candidate.joins && isQuoted(doc, candidate)) return false;
  const joining = candidate.participants.flatMap((mention) => partiesOf(doc, mention));
  for (const at of tellings.meetingsBefore(candidate.sentence, REACH)) {
    const known = index.facts[at];
    if (known?.kind !== 'meeting' || !canBe(known, candidate)) continue;
    const more = candidate.joins === 'leaders' ? joining.filter((party) => leads(known, party)) : joining;
    if (candidate.joins === 'leaders' && more.length === 0) continue;
    index.replace(at, joined(doc, known, candidate, more));
    return true;
  }
  return candidate.joins === 'more' && isAttended(index, tellings, candidate);
}

/** Farther back there is a meeting that they may have been at, though which one nobody says. */
const isAttended = (index: FactIndex, tellings: Tellings, candidate: MeetingCandidate): boolean =>
  tellings.meetingsBefore(candidate.sentence, ATTENDED).some((at) => {
    const known = index.facts[at];
    return known?.kind === 'meeting' && canBe(known, candidate);
  });

const isQuoted = ({ a }: Document, { quote }: MeetingCandidate): boolean => {
  const around = a.quotations[firstEndingAfter(a.quotations, quote.end)];
  return around !== undefined && around.start < quote.start;
};

/** Whether a state takes part for which the person speaks. */
const leads = ({ participants }: MeetingFact, leader: Party): boolean =>
  participants.some((party) => party.kind !== 'person' && sameSide(party, leader));

/** A call is no meeting, a summit no meeting on its sidelines; what is to come has not been. */
function canBe(known: MeetingFact, candidate: MeetingCandidate): boolean {
  const { meetingKind, status, date, joins, answers, moves } = candidate;
  if (answers === 'offer') return known.status === 'proposed' && known.meetingKind === meetingKind;
  if ((known.meetingKind === 'call') !== (meetingKind === 'call')) return false;
  if (answers) return isPlan(known);
  if (moves && status !== 'denied') return isPlan(known);
  if (joins) return joins === 'leaders' || known.status === status;
  if ((known.meetingKind === 'summit') !== (meetingKind === 'summit')) return false;
  if (comesToNothing(known.status, status)) return datesAgree(known.date, date) || isBefore(date, known.date);
  return known.status === status && datesAgree(known.date, date);
}

/** "were called off *on Monday*": the day that ended the plan. */
const isBefore = (date: DateValue | undefined, known: DateValue | undefined): boolean =>
  date !== undefined && known !== undefined && date.latest < known.earliest;

function joined(
  doc: Document,
  known: MeetingFact,
  candidate: MeetingCandidate,
  more: readonly Party[],
): MeetingFact {
  const calledOff = comesToNothing(known.status, candidate.status);
  const kept = candidate.answers === 'plan';
  const date = kept
    ? gone(known.date, doc.a.article.date)
    : calledOff
      ? known.date
      : candidate.moves
        ? candidate.date
        : finerDate(known.date, candidate.date);
  const told = placeTold(doc, candidate);
  const place = candidate.moves ? (told ?? known.place) : finerPlace(known.place, told);
  const topic = known.topic ?? (candidate.topic && topicOf(doc.a, candidate.topic));
  return {
    ...known,
    ...((calledOff || candidate.answers || candidate.moves) && { status: candidate.status }),
    participants: distinctSides([...known.participants, ...more]),
    evidence: joinEvidence(known, { evidence: [evidenceOf(doc.a, candidate.quote)] }),
    ...(date && { date }),
    ...(place && { place }),
    ...(topic && { topic }),
  };
}
