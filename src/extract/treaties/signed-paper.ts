import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, headOf, kindAt, nounAt } from '../syntax/walk.ts';
import { fillerAt } from './who-acts.ts';

/** How a paper told before is spoken of again: "*the document* was signed", "they signed *it*". */
export function calledAgain(a: AnnotatedArticle, p: number): 'noun' | 'pronoun' | undefined {
  const noun = nounAt(a, p);
  if (!noun) return undefined;
  const words = a.tokens.slice(noun.first, noun.last).map(({ lower }) => lower);
  if (words.length === 1 && words[0] === 'it') return 'pronoun';
  return words.length === 2 && /^(?:the|this|that|both)$/.test(words[0] ?? '') && isPaper(a, p)
    ? 'noun'
    : undefined;
}

/** A word that says no more than that something is written. */
export const isPaper = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:documents?|texts?|papers?|instruments?)$/.test(headAt(a, p));

/** Tokens after some papers within which they are told one by one. */
const SPELLED_WITHIN = 6;

/** "signed three documents on Monday, *namely* a pact on rivers and …": the pacts are told, and not the papers beside them. */
export const isSpelledOut = ({ tokens }: AnnotatedArticle, last: number): boolean =>
  tokens.slice(last, last + SPELLED_WITHIN).some(({ lower }) => lower === 'namely');

/**
 * What a verb of signing alone makes an instrument: "Norland and Sudland signed a *timetable* for the withdrawal". The
 * match as it is, where the frame names its nouns; else one for each object whose noun `isKnown` does not hold, for a
 * "treaty" has frames of its own.
 */
export function withPaper(
  a: AnnotatedArticle,
  match: FrameMatch,
  isKnown: (noun: string) => boolean,
): FrameMatch[] {
  const { frame, occurrence } = match;
  if (frame.nouns.length > 0) return [match];
  return (occurrence.places.get('object') ?? []).flatMap((p) => {
    const noun = nounAt(a, p);
    // "the Treaty *of Friendly Relations*, signed in May": of another noun.
    if (kindAt(a, p - 1) === 'preposition') return [];
    if (calledAgain(a, p)) return [{ ...match, occurrence: { ...occurrence, noun: p } }];
    if (!noun || noun.mention >= 0 || isKnown(headOf(a, noun)) || frame.unless.includes(headOf(a, noun)))
      return [];
    // "a partnership *between Norland and Sudland* was inked"
    const beside = readComplements(a, p)
      .prepositional.filter(({ word }) => /^(?:between|among|with)$/.test(word))
      .flatMap(({ word, nouns }) => nouns.map((phrase) => fillerAt(a, phrase, word)));
    const party = [...(match.roles.get('party') ?? []), ...beside];
    return [{ ...match, occurrence: { ...occurrence, noun: p }, roles: new Map([['party', party]]) }];
  });
}
