import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { kindAt, mentionOf, sentenceOf, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import { antecedentOf } from './places-beside.ts';
import { isPersonal } from './travellers.ts';

const COMES = /^(?:arrive|come|fly|travel|drive|return|land|jet|go|head)$/;

/** "arrived from *Riga, where she had met* Korpi", "on her way from Riga, where …": whoever comes from where something was done has been there. */
export function findSojourns(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((_, p) => {
    if (wordAt(a, p) !== 'where') return [];
    const place = antecedentOf(a, p);
    const at = place ? (a.phraseAt[place.first] ?? -1) : -1;
    const v = place && wordAt(a, at - 1) === 'from' ? comingBefore(a, at) : undefined;
    const done = verbAfter(a, p);
    if (!place || v === undefined || done === undefined) return [];
    const visitors = (findSubject(a, v)?.nouns ?? [])
      .flatMap((n) => mentionOf(a, n) ?? [])
      .filter(isPersonal);
    return visitors.map((visitor) => stayAt(a, v, visitor, place, done));
  });
}

/** The verb of motion that "from" belongs to. */
function comingBefore(a: AnnotatedArticle, at: number): number | undefined {
  const { first } = sentencePhrases(a, at);
  for (let k = at - 2; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb) return COMES.test(verb.lemma) && !verb.negated ? k : undefined;
    if (kindAt(a, k) === 'comma' || kindAt(a, k) === 'relative') return undefined;
  }
  return undefined;
}

/** What was done there: a verb of the past with a person as its subject. */
function verbAfter(a: AnnotatedArticle, where: number): number | undefined {
  const { last } = sentencePhrases(a, where);
  for (let k = where + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    const told = verb.tense === 'past' && !verb.negated && verb.modal === undefined;
    const acts = (findSubject(a, k)?.nouns ?? []).some((n) => {
      const mention = mentionOf(a, n);
      return mention !== undefined && isPersonal(mention);
    });
    return told && acts ? k : undefined;
  }
  return undefined;
}

const stayAt = (
  a: AnnotatedArticle,
  v: number,
  visitor: Mention,
  destination: Mention,
  done: number,
): VisitCandidate => ({
  kind: 'visit',
  rule: 'visit.return-from',
  confidence: 0.65,
  status: 'occurred',
  quote: spanOf(
    a,
    visitor.sentence === destination.sentence
      ? Math.min(visitor.first, destination.first)
      : destination.first,
    a.phrases[done]?.last ?? destination.last,
  ),
  sentence: sentenceOf(a, v),
  visitor,
  others: [],
  destination,
  nominal: true,
});
