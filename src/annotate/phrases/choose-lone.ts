import type { Tag } from '../../model/phrase.ts';
import { isEveryday } from '../words/lexical-tags.ts';
import { BE } from './closed-words.ts';
import { COMPLEMENT, isQuote, lowerAt, NOMINAL, NOUNS, type Tagging, tagAt } from './tagging.ts';

/** Words of one class that a determiner turns: "the will of the people", "the only state", "more efforts", "his own". */
export function chooseLone(t: Tagging, i: number, tag: Tag, previous: Tag, next: Tag): Tag {
  const directly = tagAt(t, i - 1);
  const opened = (directly === 'DT' || directly === 'PRP$') && lowerAt(t, i - 1) !== 'all';
  if (lowerAt(t, i) === 'no' && lowerAt(t, i + 1) === 'longer') return 'RB';
  // "the past several weeks", "the many problems"
  if (
    tag === 'DT' &&
    /^(?:several|many|few|such)$/.test(lowerAt(t, i)) &&
    (directly === 'JJ' || directly === 'DT' || directly === 'PRP$')
  )
    return 'JJ';
  if (tag === 'RB') {
    if (opened && next === 'IN' && lowerAt(t, i) !== 'not') return 'NN';
    if (
      opened &&
      next !== 'JJ' &&
      (NOMINAL.has(next) || next === 'CC') &&
      !/^(?:not|very|so|too)$/.test(lowerAt(t, i))
    )
      return 'JJ';
    return /^(?:more|most|less|least|enough)$/.test(lowerAt(t, i)) &&
      (NOUNS.has(next) ||
        (next === 'JJ' &&
          NOUNS.has(tagAt(t, i + 2)) &&
          previous !== 'DT' &&
          !BE.has(lowerAt(t, i - 1)) &&
          lowerAt(t, i) === 'more' &&
          lowerAt(t, i + 2).endsWith('s')))
      ? 'JJ'
      : tag;
  }
  if (
    tag === 'NN' &&
    previous === 'TO' &&
    !isEveryday(lowerAt(t, i)) &&
    (COMPLEMENT.has(next) || next === '.' || isQuote(t, i + 1))
  )
    return 'VB';
  if (
    tag === 'MD' &&
    opened &&
    !/^(?:this|that|these|those|some|all|both|each|any|many)$/.test(lowerAt(t, i - 1))
  )
    return lowerAt(t, i) === 'will' || lowerAt(t, i) === 'might' ? 'NN' : tag;
  if (tag === 'VBG' && (opened || directly === 'POS') && (next === 'IN' || NOUNS.has(next)))
    return next === 'IN' ? 'NN' : 'JJ';
  if (opened && lowerAt(t, i) === 'following') return 'JJ';
  // "he 's ready", "that 's what": a verb after a pronoun.
  if (
    tag === 'POS' &&
    lowerAt(t, i) === "'s" &&
    (directly === 'PRP' || directly === 'W' || /^(?:there|here|that|let)$/.test(lowerAt(t, i - 1)))
  )
    return 'VBZ';
  return tag;
}
