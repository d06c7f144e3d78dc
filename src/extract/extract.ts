import type { Extraction } from '../model/extraction.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { findCredits } from './attribution/find-credits.ts';
import { findStrangers, findSubjects } from './find-subjects.ts';
import type { Grammar } from './grammar.ts';
import { matchFrames } from './match-frames.ts';
import { findAttendance } from './meetings/find-attendance.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { findOfficials } from './officials/find-officials.ts';
import { findStatements } from './statements/find-statements.ts';
import { findTreaties } from './treaties/find-treaties.ts';
import { findDepartures } from './visits/find-departures.ts';
import { findVisits } from './visits/find-visits.ts';
import { findGuests, findHosted } from './visits/host-and-guest.ts';

/** Runs every rule over an annotated article. */
export function extract(annotated: AnnotatedArticle, grammar: Grammar): Extraction {
  const matches = matchFrames(annotated, grammar);
  return {
    candidates: [
      ...findOfficials(annotated),
      ...findMeetings(annotated, matches),
      ...findAttendance(annotated),
      ...findHosted(annotated),
      ...findVisits(annotated, matches),
      ...findDepartures(annotated),
      ...findGuests(annotated),
      ...findTreaties(annotated, matches, grammar),
      ...findStatements(annotated, grammar),
    ],
    credits: findCredits(annotated),
    subjects: findSubjects(annotated, grammar),
    strangers: findStrangers(annotated, grammar),
  };
}
