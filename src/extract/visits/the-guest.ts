import type { VisitCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt, nounAt, sentenceOf, verbAt } from '../syntax/walk.ts';

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
  return owned || acts || isAnotherStop(a, occurrence, last) ? [last.visitor] : [];
}

/** "will travel to Oslo on Friday. *A visit to Turku* on the same trip *has been cancelled*": of whoever travels, right after. */
function isAnotherStop(
  a: AnnotatedArticle,
  { noun: n = -1, verb, first }: FrameMatch['occurrence'],
  last: VisitCandidate,
): boolean {
  const noun = nounAt(a, n);
  const group = verbAt(a, verb ?? -1);
  if (!noun || !group?.passive || !/^an?$/.test(lowerAt(a, noun.first))) return false;
  return (
    sentenceOf(a, first) - last.sentence === 1 &&
    /^(?:cancel|scrap|drop|postpone|add|plan|call|shelve|put|abandon)$/.test(group.lemma) &&
    /^(?:visits?|stops?|stopover|trip|leg)$/.test(headAt(a, n))
  );
}

const isGuest = (a: AnnotatedArticle, first: number, word: string): boolean =>
  lowerAt(a, first) === 'the' && /^(?:guest|visitor)$/.test(word);
