import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, kindAt, sentenceOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { type Side, sidesNamed } from './side.ts';

/** Words for those who sit on one side, by which a leader of theirs is told. */
const SIDE = /^(?:hosts?|guests?|visitors|side|delegation|team|others?)$/;
/** Whom a state sends to talks. */
const SENT =
  /^(?:ministers?|envoys?|officials?|delegations?|delegates?|representatives?|negotiators?|diplomats?|ambassadors?|experts)$/;

/**
 * Who took part, where the sentence of the meeting leaves it out and the next one says: "Talks resumed in Oslo on Monday. *X led
 * the hosts, and Y the guests*", "*A, B and C sent deputy ministers*", "X chaired a meeting on Monday. *Y attended*".
 */
export function lateSides(a: AnnotatedArticle, { occurrence }: FrameMatch): readonly Side[] {
  const { dates, places, first, noun } = occurrence;
  if (noun === undefined || (dates.length === 0 && !places.has('in'))) return [];
  const next = sentencePhrases(a, first).last;
  const { last } = sentencePhrases(a, next);
  if (sentenceOf(a, next) !== sentenceOf(a, first) + 1) return [];
  for (let v = next; v < last; v++) {
    const verb = verbAt(a, v);
    if (verb?.form !== 'finite' || verb.negated || verb.passive || verb.modal !== undefined) continue;
    return sidesBy(a, v, last);
  }
  return [];
}

function sidesBy(a: AnnotatedArticle, v: number, end: number): readonly Side[] {
  const subject = sidesNamed(a, findSubject(a, v)?.nouns ?? []);
  const [object] = readComplements(a, v).object;
  const heads = (pattern: RegExp): boolean => object !== undefined && pattern.test(headAt(a, object));
  switch (verbAt(a, v)?.lemma) {
    case 'lead':
    case 'head': {
      if (!heads(SIDE)) return [];
      const other = otherLeader(a, (object ?? v) + 1, end);
      return other.length > 0 ? [...subject, ...other] : [];
    }
    case 'send':
      return heads(SENT) ? subject : [];
    case 'attend':
      return object === undefined ? subject : [];
    default:
      return [];
  }
}

/** "X led the hosts, *and Y the guests*", "*and Y led the guests*". */
function otherLeader(a: AnnotatedArticle, from: number, end: number): Side[] {
  for (let p = from; p < end; p++) {
    if (!SIDE.test(headAt(a, p))) continue;
    for (let k = p - 1; k >= from; k--) {
      if (/^(?:comma|verb|adverb)$/.test(kindAt(a, k) ?? '') || wordAt(a, k) === 'and') continue;
      return sidesNamed(a, [k]).filter(({ mention }) => mention.kind === 'person');
    }
  }
  return [];
}
