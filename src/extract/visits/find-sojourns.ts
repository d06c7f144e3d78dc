import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { dayGoneBy } from '../syntax/day-gone-by.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  kindAt,
  lowerAt,
  mentionOf,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';
import { antecedentOf } from './places-beside.ts';
import { actingAt } from './travellers.ts';

const COMES = /^(?:arrive|come|fly|travel|drive|return|land|jet|go|head)$/;

/** Stays that are told by whoever comes from there. */
export const findSojourns = (a: AnnotatedArticle): VisitCandidate[] => [...doneThere(a), ...cameFrom(a)];

/**
 * "arrived *from Riga* on Monday", "came *to Oslo from Riga*", "had come *straight from Riga*": where an official's journey has led
 * before; "came from Riga" alone may be where he is at home.
 */
function cameFrom(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((_, v) => {
    const verb = verbAt(a, v);
    if (!verb || verb.negated || verb.passive || !/^(?:arrive|come|land|fly)$/.test(verb.lemma)) return [];
    if (verb.form !== 'finite' || !(verb.tense === 'past' || verb.perfect) || verb.modal !== undefined)
      return [];
    const { prepositional, dates, object } = readComplements(a, v);
    const from = prepositional.find(({ word }) => word === 'from');
    const place = from && from.nouns.length === 1 ? mentionOf(a, from.nouns[0] ?? -1) : undefined;
    if (!from || !place || !isWhere(place) || object.length > 0) return [];
    const journey =
      verb.lemma === 'arrive' ||
      prepositional.some(({ word, nouns }) => /^(?:to|in|into)$/.test(word) && nouns.some(isTown(a))) ||
      /^(?:straight|directly|direct|here|in)$/.test(lowerAt(a, (a.phrases[from.at]?.first ?? 0) - 1));
    if (!journey || wordAt(a, from.at + 2) === 'where' || wordAt(a, from.at + 3) === 'where') return [];
    const [day] = dates.flatMap((p) => dateOf(a, p) ?? []);
    const end = day && !day.until ? dayGoneBy(a, day) : undefined;
    return actingAt(a, v).map((visitor) => ({
      ...stayAt(a, v, visitor, place, from.at + 1),
      ...(end && { end }),
    }));
  });
}

const isTown =
  (a: AnnotatedArticle) =>
  (p: number): boolean => {
    const mention = mentionOf(a, p);
    return mention !== undefined && isWhere(mention);
  };

/** "arrived from *Riga, where she had met* Korpi", "on her way from Riga, where …": whoever comes from where something was done has been there. */
function doneThere(a: AnnotatedArticle): VisitCandidate[] {
  return a.phrases.flatMap((_, p) => {
    if (wordAt(a, p) !== 'where') return [];
    const place = antecedentOf(a, p);
    const at = place ? (a.phraseAt[place.first] ?? -1) : -1;
    const v = place && wordAt(a, at - 1) === 'from' ? comingBefore(a, at) : undefined;
    const done = verbAfter(a, p);
    if (!place || v === undefined || done === undefined) return [];
    return actingAt(a, v).map((visitor) => stayAt(a, v, visitor, place, done));
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
    return told && actingAt(a, k).length > 0 ? k : undefined;
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
