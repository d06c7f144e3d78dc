import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt, nounAt, sentenceOf } from '../syntax/walk.ts';

/** How many sentences back the visit may stand whose guest "the guest" is. */
const REACH = 4;

/** "before *the guest's* departure for Oslo", "*The visitor* goes on to Turku": whose visit was told last. */
export function theGuest(
  a: AnnotatedArticle,
  { occurrence, roles }: FrameMatch,
  last: VisitCandidate | undefined,
): Mention[] {
  const { noun: n = -1, first } = occurrence;
  if (!last || sentenceOf(a, first) - last.sentence > REACH) return [];
  const noun = nounAt(a, n);
  const owned =
    noun !== undefined && isGuest(a, noun.first, lowerAt(a, noun.first + 1)) && noun.head > noun.first + 2;
  const acts = (roles.get('visitor') ?? []).some(({ phrase = -1, mention, place }) => {
    const who = nounAt(a, phrase);
    return (
      !mention && place.endsWith('subject') && who !== undefined && isGuest(a, who.first, headAt(a, phrase))
    );
  });
  return owned || acts ? [last.visitor] : [];
}

const isGuest = (a: AnnotatedArticle, first: number, word: string): boolean =>
  lowerAt(a, first) === 'the' && /^(?:guest|visitor)$/.test(word);
