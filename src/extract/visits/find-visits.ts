import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { sentenceOf, spanOf } from '../syntax/walk.ts';
import { findDestinations } from './find-destinations.ts';
import { findHost } from './find-host.ts';
import { findVisiting } from './find-visiting.ts';
import { findVisitors } from './find-visitors.ts';
import { dateVisit } from './visit-dates.ts';

/** Visits by the frames that tell them, and by titles such as "visiting President X", in order of the text. */
export function findVisits(a: AnnotatedArticle, matches: readonly FrameMatch[]): VisitCandidate[] {
  const told = matches
    .filter(({ frame }) => frame.id.startsWith('visit.'))
    .flatMap((match) => readVisits(a, match));
  return [...told, ...findVisiting(a)];
}

function readVisits(a: AnnotatedArticle, match: FrameMatch): VisitCandidate[] {
  const { frame, occurrence } = match;
  const { status } = occurrence;
  if (!status) return [];
  const visitors = findVisitors(a, match);
  if (visitors.length === 0) return [];
  const destinations = findDestinations(a, match);
  if (!destinations) return [];
  const dated = dateVisit(a, match, status);
  const host = findHost(a, match);
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  return visitors.flatMap((visitor) =>
    destinations.map((destination) => ({
      kind: 'visit' as const,
      rule: frame.id,
      confidence: frame.weight,
      status: dated.status,
      quote: quoteVisit(a, match, visitor),
      sentence: sentenceOf(a, teller),
      visitor,
      ...(destination && { destination }),
      ...(dated.start && { start: dated.start }),
      ...(dated.end && { end: dated.end }),
      ...(dated.days !== undefined && { days: dated.days }),
      ...(host && { host }),
    })),
  );
}

/** The clause from the visitor on, where the visitor stands in it. */
function quoteVisit(
  a: AnnotatedArticle,
  { occurrence }: FrameMatch,
  visitor: Mention,
): { start: number; end: number } {
  const teller = occurrence.noun ?? occurrence.verb ?? occurrence.first;
  const tellerFirst = a.phrases[teller]?.first ?? 0;
  const near =
    visitor.sentence === sentenceOf(a, teller) &&
    visitor.first < tellerFirst &&
    tellerFirst - visitor.last < 40;
  let end = a.phrases[occurrence.last - 1]?.last ?? tellerFirst + 1;
  while (end > tellerFirst + 1 && !/[\p{L}\p{N})’'"”]$/u.test(a.tokens[end - 1]?.text ?? '')) end--;
  return spanOf(a, near ? visitor.first : tellerFirst, Math.max(end, a.phrases[teller]?.last ?? end));
}
