import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Filler } from '../match-frames.ts';
import { headOf, modifiersOf, nounAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';

/** "an agreement with *its creditors*", "with *Melville Trust*": whoever is no state and no body that acts for one. */
export function isPrivate(
  a: AnnotatedArticle,
  { phrase, mention, place }: Filler,
  { traits }: Instrument,
): boolean {
  const noun =
    phrase === undefined || mention || !/^(?:with|between|among)$/.test(place)
      ? undefined
      : nounAt(a, phrase);
  if (!noun) return false;
  if (traits.private.has(headOf(a, noun))) return true;
  return /^\p{Lu}/u.test(a.tokens[noun.head]?.text ?? '') && modifiersOf(a, noun).length === 0;
}

/** "*Fjordtech* reached an agreement with the ministry": a name that nobody knows is a firm's sooner than a state's. */
export const isUnknownName = (a: AnnotatedArticle, { phrase, mention }: Filler): boolean => {
  const noun = phrase === undefined || mention ? undefined : nounAt(a, phrase);
  return (
    noun !== undefined &&
    modifiersOf(a, noun).length === 0 &&
    a.tags[noun.head] === 'NNP' &&
    a.tokens.slice(noun.first, noun.last).every(({ text }) => /^[\p{Lu}&]/u.test(text))
  );
};

/** "*Talks* reached a deal", "*the latest round* adopting a statement": those that act are left out. */
export function isActor(a: AnnotatedArticle, { phrase, mention }: Filler, { traits }: Instrument): boolean {
  const noun = phrase === undefined ? undefined : nounAt(a, phrase);
  if (!noun || mention) return noun !== undefined;
  return !traits.gatherings.has(headOf(a, noun)) && !traits.making.has(headOf(a, noun));
}
