import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { headOf, mentionOf, modifiersOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** Whose guest: "*H* hosted X", "at the invitation of *H*", "*H* invited X to visit". */
export function findHost(a: AnnotatedArticle, { roles, occurrence }: FrameMatch): Mention | undefined {
  const named = (roles.get('host') ?? []).flatMap(({ mention }) => mention ?? []).find(isHost);
  return (
    named ??
    inviterOf(a, occurrence.verb ?? occurrence.noun ?? occurrence.first) ??
    whoInvited(a, occurrence.verb ?? occurrence.first)
  );
}

/** "at the invitation of H", anywhere in the sentence of phrase `p`. */
export function inviterOf(a: AnnotatedArticle, p: number): Mention | undefined {
  const { first, last } = sentencePhrases(a, p);
  // The clause that tells, and what is put before it.
  for (let n = first; n < last && !(n > p && verbAt(a, n)?.form === 'finite' && told(a, p, n)); n++) {
    const noun = nounAt(a, n);
    if (n < p && hasFinite(a, n, p)) continue;
    if (!noun || headOf(a, noun) !== 'invitation' || !/^(?:at|on|upon)$/.test(wordAt(a, n - 1))) continue;
    const after = /^(?:of|from|by)$/.test(wordAt(a, n + 1)) ? mentionOf(a, n + 2) : undefined;
    const own = a.mentions[a.mentionAt[noun.first] ?? -1];
    if (after && isHost(after)) return after;
    if (own?.possessive && isHost(own)) return own;
  }
  return undefined;
}

/** Whether a finite verb stands between two phrases. */
function hasFinite(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++) if (verbAt(a, p)?.form === 'finite') return true;
  return false;
}

/** The verb at `n` is another than the one that tells. */
const told = (a: AnnotatedArticle, p: number, n: number): boolean => n > p && hasFinite(a, p - 1, n);

/** "*H* invited X to visit", "was invited by *H* to visit". */
function whoInvited(a: AnnotatedArticle, v: number): Mention | undefined {
  if (verbAt(a, v)?.form !== 'infinitive') return undefined;
  const noun = nounAt(a, v - 1);
  // "accepted Korpi's invitation to visit"
  if (noun && headOf(a, noun) === 'invitation')
    return modifiersOf(a, noun).find((mention) => mention.possessive && isHost(mention));
  const governor = governorOf(a, v);
  if (governor === undefined || verbAt(a, governor)?.lemma !== 'invite') return undefined;
  const [phrase] = placesOfClause(a, governor).get('subject') ?? [];
  const mention = phrase === undefined ? undefined : mentionOf(a, phrase);
  return mention && isHost(mention) ? mention : undefined;
}

const isHost = (mention: Mention): boolean => mention.kind !== 'place';
