import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { placesOfClause } from '../syntax/clause-of-noun.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readList } from '../syntax/read-list.ts';
import { headOf, kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { invitedTo } from './invitation.ts';

/** Whose guest: "*H* hosted X", "at the invitation of *H and K*", "*H* invited X to visit". */
export function findHosts(a: AnnotatedArticle, match: FrameMatch): Mention[] {
  const { roles, occurrence } = match;
  const named = isOnlyReceived(a, match)
    ? []
    : (roles.get('host') ?? []).flatMap(({ mention }) => mention ?? []).filter(isHost);
  if (named.length > 0) return named;
  const offering = invitedTo(a, match)?.host;
  if (offering) return [offering];
  const inviting = invitersOf(a, occurrence.verb ?? occurrence.noun ?? occurrence.first);
  return inviting.length > 0 ? inviting : whoInvited(a, occurrence.verb ?? occurrence.first);
}

/** "*received* X", "was *greeted* by H": who sees a guest has not asked them to come; whoever *hosts* or *welcomes* them has. */
const isOnlyReceived = (a: AnnotatedArticle, { frame, occurrence: { verb } }: FrameMatch): boolean =>
  frame.attributes.telling === 'received' && /^(?:receive|greet)$/.test(verbAt(a, verb ?? -1)?.lemma ?? '');

/** "at the invitation of H", anywhere in the sentence of phrase `p`. */
export function invitersOf(a: AnnotatedArticle, p: number): Mention[] {
  const { first, last } = sentencePhrases(a, p);
  // The clause that tells, and what is put before it.
  for (let n = first; n < last && !(n > p && verbAt(a, n)?.form === 'finite' && told(a, p, n)); n++) {
    const noun = nounAt(a, n);
    const asked = invitedBy(a, n);
    if (asked.length > 0) return asked;
    if (n < p && hasFinite(a, n, p)) continue;
    if (!noun || !isCalledBy(a, n)) continue;
    const after = /^(?:of|from|by)$/.test(wordAt(a, n + 1)) ? readList(a, n + 2, last).nouns : [];
    const hosts = after.flatMap((phrase) => mentionOf(a, phrase) ?? []).filter(isHost);
    const own = a.mentions[a.mentionAt[noun.first] ?? -1];
    if (hosts.length > 0) return hosts;
    if (own?.possessive && isHost(own)) return [own];
  }
  return [];
}

/** "Berg, *invited by* H, arrived": set beside the name. */
function invitedBy(a: AnnotatedArticle, v: number): Mention[] {
  const verb = verbAt(a, v);
  if (verb?.form !== 'participle' || verb.lemma !== 'invite' || wordAt(a, v + 1) !== 'by') return [];
  if (kindAt(a, v - 1) !== 'comma' || !nounAt(a, v - 2)) return [];
  const { last } = sentencePhrases(a, v);
  return readList(a, v + 2, last)
    .nouns.flatMap((phrase) => mentionOf(a, phrase) ?? [])
    .filter(isHost);
}

/** "*at the invitation* of H", "*as a guest* of H". */
function isCalledBy(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  const word = wordAt(a, n - 1);
  if (!noun) return false;
  return headOf(a, noun) === 'invitation'
    ? /^(?:at|on|upon)$/.test(word)
    : word === 'as' && /^(?:guests?|visitors?)$/.test(headOf(a, noun));
}

/** Whether a finite verb stands between two phrases. */
function hasFinite(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++) if (verbAt(a, p)?.form === 'finite') return true;
  return false;
}

/** The verb at `n` is another than the one that tells. */
const told = (a: AnnotatedArticle, p: number, n: number): boolean => n > p && hasFinite(a, p - 1, n);

/** "*H* invited X to visit", "was invited by *H* to visit". */
function whoInvited(a: AnnotatedArticle, v: number): Mention[] {
  if (verbAt(a, v)?.form !== 'infinitive') return [];
  const governor = governorOf(a, v);
  if (governor === undefined || verbAt(a, governor)?.lemma !== 'invite') return [];
  const subjects = placesOfClause(a, governor).get('subject') ?? [];
  return subjects.flatMap((phrase) => mentionOf(a, phrase) ?? []).filter(isHost);
}

const isHost = (mention: Mention): boolean => mention.kind !== 'place';
