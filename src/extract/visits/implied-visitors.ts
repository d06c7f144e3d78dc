import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { clauseOfNoun } from '../syntax/clause-of-noun.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { sayingBefore } from '../syntax/framed-by.ts';
import { governingVerb } from '../syntax/governing-verb.ts';
import { isPersonal } from '../syntax/is-personal.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { kindAt, mentionOf, modifiersOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Who travels where no place of the telling word names anybody: whoever tells of it, was to be there, or is taken along. */
export const impliedVisitors = (a: AnnotatedArticle, match: FrameMatch): Mention[] =>
  [beside, tellersOf, meantToGo, takenAlong].map((find) => find(a, match)).find((each) => each.length > 0) ??
  [];

/** "*Berg*, on the last leg of a tour of Finland, said": whom the words are set beside. */
function beside(a: AnnotatedArticle, { tie }: FrameMatch): Mention[] {
  return tie && kindAt(a, tie.at - 1) === 'comma' ? personsAt(a, [tie.at - 2]) : [];
}

const personsAt = (a: AnnotatedArticle, phrases: readonly number[]): Mention[] =>
  phrases.flatMap((phrase) => mentionOf(a, phrase) ?? []).filter(isPersonal);

/** "*Berg* said the strait was open *during a visit* to Oslo": where nobody travels in what is said, who says it does. */
function tellersOf(a: AnnotatedArticle, { frame, tie }: FrameMatch): Mention[] {
  if (frame.attributes.implied !== 'teller' || tie?.verb === undefined) return [];
  const saying = tie.at > tie.verb ? sayingBefore(a, tie.verb) : undefined;
  if (saying === undefined || verbAt(a, saying)?.tense !== 'past') return [];
  return personsAt(a, findSubject(a, saying)?.nouns ?? []);
}

/** "Finland is the last stop on a tour that has taken *Berg* to Oslo". */
function takenAlong(a: AnnotatedArticle, { frame, occurrence: { noun } }: FrameMatch): Mention[] {
  if (noun === undefined || frame.attributes.implied !== 'taken') return [];
  const at = readComplements(a, noun).last;
  const v = kindAt(a, at) === 'relative' ? at + 1 : at;
  if (!/^(?:take|bring|lead|carry)$/.test(verbAt(a, v)?.lemma ?? '')) return [];
  return personsAt(a, readComplements(a, v).object);
}

/** "*Berg* is on a trip that will take him to Oslo": he is whoever makes the trip. */
export function whoseJourney(
  a: AnnotatedArticle,
  { frame, occurrence: { verb: v = -1 } }: FrameMatch,
): Mention[] {
  if (frame.attributes.subject !== 'journey') return [];
  let p = v - 1;
  while (kindAt(a, p) === 'adverb') p--;
  const n = kindAt(a, p) === 'relative' ? (kindAt(a, p - 1) === 'comma' ? p - 2 : p - 1) : -1;
  const journey = nounAt(a, n);
  if (!journey) return [];
  const own = modifiersOf(a, journey).filter((each) => each.possessive && each.kind === 'person');
  const verb = clauseOfNoun(a, n)?.verb ?? governingVerb(a, n)?.verb;
  return own.length > 0 || verb === undefined ? own : personsAt(a, findSubject(a, verb)?.nouns ?? []);
}

/** "A stop in Oslo, *where Berg was to have met* troops, was called off": who was to be there. */
function meantToGo(a: AnnotatedArticle, { frame, occurrence: { noun } }: FrameMatch): Mention[] {
  if (noun === undefined || frame.attributes.implied !== 'awaited') return [];
  const { last } = sentencePhrases(a, noun);
  let p = readComplements(a, noun).last;
  if (kindAt(a, p) === 'comma') p++;
  if (wordAt(a, p) !== 'where') return [];
  while (p < last && verbAt(a, p)?.form !== 'finite') p++;
  return personsAt(a, findSubject(a, p)?.nouns ?? []);
}
