import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { kindAt, mentionOf, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isPersonal, type Side } from './side.ts';

/** What an envoy who was summoned is told, or handed. */
const TELLS =
  /^(?:tell|inform|hand|give|present|convey|receive|meet|express|deliver|read|warn|urge|remind|demand|protest|ask|brief)$/;

/**
 * "was summoned to the ministry, *where Deputy Minister Korpi told* her", "was called in *and handed a note by Korpi*": who did
 * it in the ministry's name, where the sentence goes on to say so.
 */
export function summonersOf(a: AnnotatedArticle, { frame, occurrence }: FrameMatch): Side[] {
  if (frame.attributes.guests !== 'envoys') return [];
  const { last } = sentencePhrases(a, occurrence.first);
  for (let k = occurrence.last; k < last; k++) {
    const verb = verbAt(a, k);
    if (kindAt(a, k) === 'quote') return [];
    if (!verb || !TELLS.test(verb.lemma)) continue;
    const by = kindAt(a, k - 1) === 'and' ? agentAfter(a, k, last) : undefined;
    if (by !== undefined) return personsAt(a, [by]);
    const nouns = findSubject(a, k)?.nouns ?? [];
    return wordAt(a, Math.min(k, ...nouns) - 1) === 'where' ? personsAt(a, nouns) : [];
  }
  return [];
}

/** "and handed a note *by Korpi*" */
function agentAfter(a: AnnotatedArticle, verb: number, last: number): number | undefined {
  for (let p = verb + 1; p < last && verbAt(a, p) === undefined; p++) if (wordAt(a, p) === 'by') return p + 1;
  return undefined;
}

const personsAt = (a: AnnotatedArticle, nouns: readonly number[]): Side[] =>
  nouns.flatMap((phrase) => {
    const mention = mentionOf(a, phrase);
    return mention && mention.kind !== 'anaphor' && isPersonal(mention) ? [{ mention, phrase }] : [];
  });
