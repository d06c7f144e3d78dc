import type { VisitCandidate } from '../../model/candidate.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { lowerAt, sentenceOf } from '../syntax/walk.ts';
import { findVisitors } from './find-visitors.ts';
import { isWhere } from './is-where.ts';
import { quoteVisit } from './quote-visit.ts';
import { toldBy } from './told-by.ts';
import { dateVisit } from './visit-dates.ts';

/** Reads "left *Oslo* for Helsinki", "left *here* on Monday": the end of the stay there, whoever is not at home in it. */
export function leaving(
  a: AnnotatedArticle,
  match: FrameMatch,
  onward: readonly VisitCandidate[],
): VisitCandidate[] {
  const { frame, occurrence, roles } = match;
  if (!roles.has('left') || !/^(?:occurred|planned)$/.test(occurrence.status ?? '')) return [];
  const left = (roles.get('left') ?? []).flatMap(({ mention }) =>
    mention && isWhere(mention) ? [mention] : [],
  );
  const here = left.length === 0 && isHere(a, match);
  if (left.length === 0 && !here) return [];
  const asEnd: FrameMatch = {
    ...match,
    frame: { ...frame, attributes: { ...frame.attributes, date: 'end' } },
  };
  const { end } = dateVisit(a, asEnd, occurrence.status ?? 'occurred');
  if (occurrence.status === 'planned' && !isSoon(a, end)) return [];
  if (!end && onward.length === 0) return [];
  return findVisitors(a, match).map((visitor) => ({
    kind: 'visit' as const,
    ...toldBy(frame),
    status: 'occurred' as const,
    quote: quoteVisit(a, match, visitor),
    sentence: sentenceOf(a, occurrence.verb ?? occurrence.first),
    visitor,
    others: [],
    ...(left[0] ? { destination: left[0] } : { home: 'here' as const }),
    ...(end && { end }),
    nominal: true,
  }));
}

/** How many days ahead one leaves, at most, who is known to be there. */
const STAY = 4;

/** "will leave Oslo *on Friday*": whoever leaves in a few days is there. */
function isSoon({ article }: AnnotatedArticle, end: DateValue | undefined): boolean {
  const days = daysBetween(article.date, end?.latest);
  return days >= 0 && days <= STAY;
}

/** "left *here*", "left *for home*". */
function isHere(a: AnnotatedArticle, { occurrence: { verb = -1 } }: FrameMatch): boolean {
  const next = a.phrases[verb]?.last ?? -1;
  return lowerAt(a, next) === 'here' || (lowerAt(a, next) === 'for' && lowerAt(a, next + 1) === 'home');
}
