import type { AnnotatedArticle } from '../../model/mention.ts';
import type { NounPhrase } from '../../model/phrase.ts';
import type { FrameMatch } from '../match-frames.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { placesOf } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, kindAt, nounAt, sentencePhrases, wordAt } from '../syntax/walk.ts';
import { isBareOrdinal } from './in-series.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other|latest|last)$/;

/**
 * Reads "The first round was held in Oslo on May 2; *the second, in Turku on May 9*", "the first meeting took place in Oslo in
 * April *and the second in Turku last week*": each round that the sentence goes on with, as a match of its own with a day and a place.
 */
export function elidedRounds(a: AnnotatedArticle, match: FrameMatch): FrameMatch[] {
  const { frame, occurrence } = match;
  const { noun, status } = occurrence;
  const anchor = noun === undefined ? undefined : nounAt(a, anchorOf(a, noun));
  if (noun === undefined || !status || !anchor) return [];
  if (!/^rounds?$/.test(headOf(a, anchor)) && !isBareOrdinal(a, noun) && !isFirst(a, anchor)) return [];
  const rounds: FrameMatch[] = [];
  for (let p = occurrence.last; p < sentencePhrases(a, noun).last; p++) {
    const other = nounAt(a, p);
    if (!other || other.mention >= 0 || !ORDINAL.test(headOf(a, other))) continue;
    if (wordAt(a, p + 1) === 'since') continue;
    const { prepositional, dates, last } = readComplements(a, pastAdverbs(a, p));
    if (dates.length === 0) continue;
    rounds.push({
      frame: { ...frame, verbs: [], attributes: { ...frame.attributes, sides: 'told-before' } },
      occurrence: {
        noun: p,
        places: placesOf(prepositional),
        possessors: [],
        modifiers: [],
        dates,
        status,
        first: p,
        last,
      },
      roles: new Map(),
      elided: true,
    });
  }
  return rounds;
}

/** "*the first* meeting", "the *first such* gathering": one of which others may follow. */
const isFirst = (a: AnnotatedArticle, { first, head }: NounPhrase): boolean =>
  a.tokens
    .slice(first, head)
    .some(({ lower }) => ORDINAL.test(lower) && lower !== 'last' && lower !== 'other');

/** "the fourth, *once again* in Oslo": where the complements of the noun begin. */
function pastAdverbs(a: AnnotatedArticle, p: number): number {
  let at = kindAt(a, p + 1) === 'comma' ? p + 1 : p;
  while (kindAt(a, at + 1) === 'adverb' || wordAt(a, at + 1) === 'once') at++;
  return at > p + 1 ? at : p;
}
