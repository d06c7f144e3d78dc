import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { lowerAt, modifiersOf, nounAt, verbAt } from '../syntax/walk.ts';
import type { Partners } from './read-partners.ts';
import type { Sides } from './read-sides.ts';
import type { Side } from './side.ts';

const JOINS = /^(?:attend|join|chair|co-chair|cochair|address)$/;
const TAKES_PART = /^(?:participate|take|sit)$/;

/** "*Berg* attended the talks", "*Berg* took part in the meeting": who joined a meeting of which this noun tells nothing else. */
export function joinersOf(
  a: AnnotatedArticle,
  { frame, occurrence }: FrameMatch,
  { hosts, guests }: Sides,
  partners: Partners | undefined,
): readonly Side[] {
  const noun = occurrence.noun === undefined ? undefined : nounAt(a, occurrence.noun);
  const series = frame.attributes.sides !== undefined && frame.attributes.sides !== 'persons';
  if (!noun || series || guests.length > 0) return [];
  if (!/^(?:the|this|that|both)$/.test(lowerAt(a, noun.first)) || noun.last - noun.first > 2) return [];
  if (modifiersOf(a, noun).length > 0) return [];
  const does = verbAt(a, occurrence.verb ?? -1)?.lemma ?? '';
  if (JOINS.test(does)) return hosts;
  const acting = partners?.subjects.map(({ mention }) => mention) ?? [];
  if (!partners || hosts.some(({ mention }) => !acting.includes(mention))) return [];
  return TAKES_PART.test(verbAt(a, partners.verb)?.lemma ?? '') ? partners.subjects : [];
}
