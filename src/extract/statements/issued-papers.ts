import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { headOf, lowerAt, nounAt, wordAt } from '../syntax/walk.ts';

/** Papers that speak for whoever issued them. */
const ISSUED = new Set([
  'statement',
  'communique',
  'communiqué',
  'declaration',
  'letter',
  'message',
  'document',
  'release',
  'readout',
  'note',
  'text',
  'remarks',
  'comments',
  'telegram',
  'resolution',
  'post',
  'tweet',
  'speech',
  'address',
]);

export const isIssued = (head: string): boolean => ISSUED.has(head);

/** Papers of many, which speak for no one who spoke before. */
const VOTED = /^(?:resolution|declaration|document|text)$/;

/** "the statement *added*": a paper told of before speaks for whoever spoke last. */
export function isPaper(a: AnnotatedArticle, v: number): boolean {
  const [noun, ...others] = findSubject(a, v)?.nouns ?? [];
  const phrase = noun === undefined || others.length > 0 ? undefined : nounAt(a, noun);
  return (
    phrase !== undefined &&
    phrase.mention < 0 &&
    ISSUED.has(headOf(a, phrase)) &&
    !VOTED.test(headOf(a, phrase)) &&
    lowerAt(a, phrase.first) === 'the' &&
    noun !== undefined &&
    wordAt(a, noun + 1) !== 'of' &&
    wordAt(a, noun + 1) !== 'by'
  );
}
