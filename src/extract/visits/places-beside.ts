import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, mentionOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';
import { occasionAbroad } from './occasion-abroad.ts';

/** Where the telling words leave the place to the clause beside them. */
export const placesBeside = (a: AnnotatedArticle, match: FrameMatch): Mention[] => {
  const before = whereBefore(a, match);
  if (before) return [before];
  return [...(occasionAbroad(a, match)?.places ?? []), ...placesOfMainClause(a, match)];
};

/** "From *Oslo*, where she arrived on Monday": the place that the relative word stands for. */
function whereBefore(
  a: AnnotatedArticle,
  { frame, occurrence: { verb: v } }: FrameMatch,
): Mention | undefined {
  // Who leaves there or comes back from there does so for elsewhere, and who takes up a letter goes nowhere.
  if (v === undefined || frame.attributes.where !== 'destination') return undefined;
  const { first } = sentencePhrases(a, v);
  let k = Math.min(v, ...(findSubject(a, v)?.nouns ?? [])) - 1;
  while (k > first && (kindAt(a, k) === 'adverb' || kindAt(a, k) === 'date')) k--;
  return wordAt(a, k) === 'where' ? antecedentOf(a, k) : undefined;
}

/** The place before a relative word, a comma and a day between: "in *Oslo* on Monday, where". */
export function antecedentOf(a: AnnotatedArticle, relative: number): Mention | undefined {
  let k = relative - 1;
  if (kindAt(a, k) === 'comma') k--;
  if (kindAt(a, k) === 'date') k -= kindAt(a, k - 1) === 'preposition' ? 2 : 1;
  const place = k >= sentencePhrases(a, relative).first ? mentionOf(a, k) : undefined;
  return place && isWhere(place) ? place : undefined;
}

/** "met Korpi *in Helsinki*, opening a tour of the Baltic": a tour begins or ends where that is done. */
function placesOfMainClause(
  a: AnnotatedArticle,
  { occurrence: { verb: v = -1, noun } }: FrameMatch,
): Mention[] {
  const bounds = /^(?:begin|start|kick|open|launch|end|conclude|wrap|wind|round|cap|finish|continue)$/;
  const verb = verbAt(a, v);
  if (
    noun === undefined ||
    verb?.form !== 'gerund' ||
    kindAt(a, v - 1) !== 'comma' ||
    !bounds.test(verb.lemma)
  )
    return [];
  const governor = governorOf(a, v);
  if (governor === undefined || governor > v) return [];
  return readComplements(a, governor)
    .prepositional.filter(({ word }) => /^(?:in|at)$/.test(word))
    .flatMap(({ nouns }) => nouns.flatMap((p) => mentionOf(a, p) ?? []))
    .filter(isWhere)
    .slice(0, 1);
}
