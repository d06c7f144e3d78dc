import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headAt,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentenceOf,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';

/** "*Her next stop* is Riga", "*Berg's* next port of call will be Riga": where a journey leads on to. */
export function findNextStops(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((_, p) => {
    const noun = nounAt(a, p);
    if (!noun || !/^(?:stop|port|destination|leg|halt)$/.test(headAt(a, p))) return [];
    const ofCall = wordAt(a, p + 1) === 'of' && lowerAt(a, a.phrases[p + 2]?.first ?? -1) === 'call';
    const v = ofCall ? p + 3 : p + 1;
    const visitor = modifiersOf(a, noun).find((each) => each.possessive && isPersonal(each));
    const next = a.tokens
      .slice(noun.first, noun.head)
      .some(({ lower }) => /^(?:next|final|last|second)$/.test(lower));
    const verb = verbAt(a, v);
    if (!visitor || !next || verb?.lemma !== 'be' || verb.negated || verb.modal !== undefined) return [];
    return placesAfter(a, v).map((destination) => stopAt(a, v, visitor, destination, noun.first));
  });
}

function placesAfter(a: AnnotatedArticle, v: number): Mention[] {
  const { object } = readComplements(a, v);
  return object.flatMap((n) => mentionOf(a, n) ?? []).filter(isWhere);
}

function stopAt(
  a: AnnotatedArticle,
  v: number,
  visitor: Mention,
  destination: Mention,
  first: number,
): VisitCandidate {
  const [day] = readComplements(a, v).dates.filter((p) => kindAt(a, p) === 'date');
  const date = day === undefined ? undefined : dateOf(a, day);
  const past = verbAt(a, v)?.tense === 'past';
  return {
    kind: 'visit',
    rule: 'visit.leg',
    confidence: 0.7,
    status: past ? 'occurred' : 'planned',
    ...(date && { start: past ? date.past : date.future }),
    quote: spanOf(a, first, Math.max(destination.last, a.phrases[day ?? -1]?.last ?? 0)),
    sentence: sentenceOf(a, v),
    visitor,
    others: [],
    destination,
    nominal: false,
  };
}
