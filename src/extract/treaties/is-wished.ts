import type { AnnotatedArticle } from '../../model/mention.ts';
import { headAt, kindAt, verbAt, wordAt } from '../syntax/walk.ts';
import type { Instrument } from './instrument.ts';

/** What somebody has in mind, and nobody has begun. */
const WISHES =
  /^(?:objectives?|goals?|aims?|ideas?|notion|concept|prospects?|possibility|establishment|hopes?|need|demands?|absence|lack|chances?|terms|model)$/;

const GAINS = /^(?:gain|benefit|profit|suffer)$/;

/**
 * "our objective of *a bilateral accord*", "the prospect of *a deal*", "remain committed to *a fair deal*", "would gain from *a treaty*": of no treaty that there is
 * or that anybody works on.
 */
export function isWished(a: AnnotatedArticle, { noun, indefinite, proper }: Instrument): boolean {
  if (!indefinite || proper) return false;
  // "our goal *is a pact*"
  if (verbAt(a, noun - 1)?.lemma === 'be') return WISHES.test(headAt(a, noun - 2));
  if (kindAt(a, noun - 1) !== 'preposition') return false;
  const word = wordAt(a, noun - 1);
  if (/^(?:of|for)$/.test(word)) return WISHES.test(headAt(a, noun - 2));
  if (word === 'from' && GAINS.test(verbAt(a, noun - 2)?.lemma ?? ''))
    return /^(?:would|could|might)$/.test(verbAt(a, noun - 2)?.modal ?? '');
  return word === 'to' && verbAt(a, noun - 2)?.lemma === 'commit';
}
