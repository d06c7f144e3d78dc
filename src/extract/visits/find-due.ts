import type { DateMention } from '../../model/annotation.ts';
import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { kindAt, sentenceOf, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { actingAt } from './travellers.ts';

/** "Berg *is still due on Friday*", "is *expected tomorrow*", "is awaited on Monday": to where the story is told, as no place is. */
export function findDue(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((_, v) => {
    const day = dayDue(a, v);
    const date = day === undefined ? undefined : dateOf(a, day);
    if (day === undefined || !date || !liesAhead(a, date)) return [];
    return actingAt(a, v).map((visitor) => dueAt(a, v, visitor, day, date));
  });
}

/** The phrase of the day on which somebody is due who is not said to be due anywhere or to do anything. */
function dayDue(a: AnnotatedArticle, v: number): number | undefined {
  const verb = verbAt(a, v);
  if (verb?.form !== 'finite' || verb.negated || verb.modal !== undefined) return undefined;
  let p = v + 1;
  let due = verb.passive && /^(?:expect|await)$/.test(verb.lemma);
  for (; kindAt(a, p) === 'adverb'; p++) due ||= verb.lemma === 'be' && wordAt(a, p) === 'due';
  if (!due) return undefined;
  const day = kindAt(a, p) === 'preposition' && wordAt(a, p) === 'on' ? p + 1 : p;
  if (kindAt(a, day) !== 'date') return undefined;
  const { last } = sentencePhrases(a, v);
  const goesOn =
    day + 1 < last && (kindAt(a, day + 1) === 'preposition' || verbAt(a, day + 1)?.form === 'infinitive');
  return goesOn ? undefined : day;
}

const liesAhead = ({ article }: AnnotatedArticle, { future }: DateMention): boolean =>
  article.date === undefined || future.latest >= article.date;

const dueAt = (
  a: AnnotatedArticle,
  v: number,
  visitor: Mention,
  day: number,
  { future }: DateMention,
): VisitCandidate => ({
  kind: 'visit',
  rule: 'visit.expect',
  confidence: 0.65,
  status: 'planned',
  start: future,
  quote: spanOf(a, Math.min(visitor.first, a.phrases[v]?.first ?? 0), a.phrases[day]?.last ?? visitor.last),
  sentence: sentenceOf(a, v),
  visitor,
  others: [],
  home: 'story',
  nominal: false,
});
