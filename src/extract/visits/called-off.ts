import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { anchorOf, governingVerb } from '../syntax/governing-verb.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, lowerAt, verbAt } from '../syntax/walk.ts';

/** "*was to arrive* on Friday but *has put off* her trip": what one sentence plans and calls off again is one visit, and off. */
export function calledOff(
  a: AnnotatedArticle,
  known: VisitCandidate | undefined,
  next: readonly VisitCandidate[],
): VisitCandidate | undefined {
  const [off] = next;
  if (!known?.asOfThen || known.status !== 'planned' || next.length !== 1 || off?.status !== 'denied')
    return undefined;
  const alike = off.sentence === known.sentence && !off.destination && !off.home;
  return alike && tellsWhich(a, off) ? { ...known, status: 'denied', quote: off.quote } : undefined;
}

/** "has put off *her* trip", "postponed *the* visit"; not "cancelled *a* trip". */
function tellsWhich(a: AnnotatedArticle, { sentence, quote }: VisitCandidate): boolean {
  for (let t = a.sentences[sentence]?.first ?? a.tokens.length; t < a.tokens.length; t++) {
    const { start, lower } = a.tokens[t] ?? { start: quote.end, lower: '' };
    if (start >= quote.end) return false;
    if (start >= quote.start && /^(?:the|this|that|his|her|their)$/.test(lower)) return true;
  }
  return false;
}

const CALENDAR = /^(?:calendar|schedule|agenda|diary|itinerary|timetable|programme|program|cards)$/;

/** "the trip *is off the calendar*", "the visit *has been struck from the schedule*". */
export function isOffCalendar(a: AnnotatedArticle, n: number): boolean {
  const governor = governingVerb(a, anchorOf(a, n));
  const verb = governor?.role === 'subject' ? verbAt(a, governor.verb) : undefined;
  if (!governor || !verb || verb.negated) return false;
  const taken = verb.passive && /^(?:strike|take|remove|drop|delete|cross|scratch|scrub)$/.test(verb.lemma);
  if (!taken && verb.lemma !== 'be') return false;
  const { prepositional, object, last } = readComplements(a, governor.verb);
  const from = prepositional.filter(({ word }) => word === 'off' || (taken && word === 'from'));
  const off = lowerAt(a, verb.last) === 'off' ? [...object, last] : [];
  return [...off, ...from.flatMap(({ nouns }) => nouns)].some((p) => CALENDAR.test(headAt(a, p)));
}
