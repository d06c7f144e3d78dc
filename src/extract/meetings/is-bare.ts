import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { HAPPEN } from '../syntax/happen.ts';
import { lowerAt, modifiersOf, nounAt, verbAt } from '../syntax/walk.ts';
import { isTown } from './meeting-place.ts';
import type { Sides } from './read-sides.ts';

/**
 * "*The talks* were held in Riga on Monday", "*the meeting*, which ended today", "*the meeting* has been put off": a meeting told
 * before, with nobody named.
 */
export function isBare(a: AnnotatedArticle, { frame, occurrence, roles }: FrameMatch, sides: Sides): boolean {
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  if (!noun || frame.attributes.sides !== undefined || sides.hosts.length + sides.guests.length > 0)
    return false;
  // "the *Turku* meeting" is one told before, and where.
  const within = modifiersOf(a, noun);
  if (!/^(?:the|this|that|their)$/.test(lowerAt(a, noun.first)) || !within.every(isTown)) return false;
  // "the talks with the guerrillas" are talks of their own.
  if ([...roles.values()].some((fillers) => fillers.some(({ place }) => place !== 'modifier'))) return false;
  const lemma = verbAt(a, occurrence.verb ?? -1)?.lemma;
  const happens = lemma === undefined || HAPPEN.has(lemma);
  if (within.length > 0 || (occurrence.status === 'denied' && lemma !== undefined)) return true;
  return happens && (occurrence.dates.length > 0 || ['in', 'at'].some((word) => occurrence.places.has(word)));
}
