import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, nounAt } from '../syntax/walk.ts';

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
    if (!noun || noun.mention >= 0 || isKnown(headOf(a, noun)) || frame.unless.includes(headOf(a, noun)))
      return [];
    return [{ ...match, occurrence: { ...occurrence, noun: p } }];
  });
}
