import type { AnnotatedArticle } from '../../model/mention.ts';
import { listStart, nounsBetween } from './subject-list.ts';
import { headAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** Who is to do what an infinitive says, and the "for" before them. */
export interface ForWhom {
  readonly at: number;
  readonly nouns: readonly number[];
}

/**
 * "is arranging *for Berg* to visit Oslo", "plans *for her* to stop there": who stands between "for" and the infinitive at
 * phrase `v`. Of a place or a state it is where to or what for: "left *for Oslo* to meet Korpi".
 */
export function forWhom(a: AnnotatedArticle, v: number): ForWhom | undefined {
  if (verbAt(a, v)?.form !== 'infinitive' || !nounAt(a, v - 1)) return undefined;
  const { first } = sentencePhrases(a, v);
  const start = listStart(a, v - 1, first);
  const at = start - 1;
  if (at < first || wordAt(a, at) !== 'for' || !isSomebody(a, v - 1)) return undefined;
  return { at, nouns: nounsBetween(a, start, v - 1) };
}

function isSomebody(a: AnnotatedArticle, n: number): boolean {
  const mention = mentionOf(a, n);
  if (/^(?:delegation|team|mission)$/.test(headAt(a, n))) return true;
  if (mention?.kind === 'anaphor') return !/^(?:it|country|speaker)$/.test(mention.stands);
  return mention?.kind === 'person' || mention?.kind === 'office';
}
