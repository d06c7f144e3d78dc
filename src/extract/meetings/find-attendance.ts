import type { MeetingCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  headAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { type Side, sidesNamed } from './side.ts';

/** How sure such a sentence is of whoever it names. */
const WORTH = 0.7;

/**
 * Sentences that only tell who came to a meeting told before: "Among those present were X and Y", "Also taking part were
 * X and Y", "Participants included X and Y", "The Norlandic side was led by X".
 */
export function findAttendance(a: AnnotatedArticle): MeetingCandidate[] {
  return a.phrases.flatMap((_, p) => {
    const verb = verbAt(a, p);
    if (!verb || verb.negated || verb.modal !== undefined) return [];
    const present = presentAt(a, p);
    if (present.length > 0) return [candidateOf(a, p, present, 'more')];
    const leading = leadersAt(a, p);
    return leading.length > 0 ? [candidateOf(a, p, leading, 'leaders')] : [];
  });
}

const THOSE_THERE = /^(?:attending|attendance|present|participating|participants?|attendees)$/;

/** Whoever the sentence's verb at phrase `v` says was there. */
function presentAt(a: AnnotatedArticle, v: number): Side[] {
  const { first, last } = sentencePhrases(a, v);
  if (v - first > OPENING || !nounAt(a, v + 1)) return [];
  const { lemma, form } = verbAt(a, v) ?? {};
  if (form !== 'finite' || (lemma !== 'be' && lemma !== 'include')) return [];
  const opening = a.tokens
    .slice(a.phrases[first]?.first, a.phrases[v]?.first)
    .map(({ lower }) => lower)
    .join(' ');
  const there = opening.split(' ').some((word) => THOSE_THERE.test(word)) || /\btaking part\b/.test(opening);
  const opens =
    lemma === 'include'
      ? /^(?:the |other )*(?:participants|attendees|those)\b/
      : /^(?:also|among|attending|present|participating|taking|in attendance)\b/;
  return there && opens.test(opening) ? sidesNamed(a, readList(a, v + 1, last).nouns) : [];
}

/** How many phrases may stand before the verb of such a sentence. */
const OPENING = 8;

const SIDE = /^(?:side|delegation|team)$/;

/**
 * "The *Norlandic* side was led by *X* and the *Sudlandic* side by *Y*", "*X* will lead the *Norlandic* team", "Norland was
 * represented by *X*", "Leading the *Norlandic* side was *X*": who speaks for a state there.
 */
function leadersAt(a: AnnotatedArticle, v: number): Side[] {
  const verb = verbAt(a, v);
  if (!verb || !/^(?:lead|head|represent)$/.test(verb.lemma) || wordAt(a, v - 1) === 'who') return [];
  const { object, prepositional, last } = readComplements(a, v);
  const represents = verb.lemma === 'represent';
  const isLed = (phrases: readonly number[]): boolean => phrases.some((p) => isSideAt(a, p, represents));
  if (verb.form === 'gerund') {
    const be = verbAt(a, last);
    const inverted = v === sentencePhrases(a, v).first && be?.lemma === 'be' && isLed(object);
    return inverted ? sidesNamed(a, readList(a, last + 1, sentencePhrases(a, v).last).nouns) : [];
  }
  if (verb.form !== 'finite') return [];
  const subject = findSubject(a, v)?.nouns ?? [];
  if (!verb.passive) return isLed(object) ? sidesNamed(a, subject) : [];
  const by = prepositional.find(({ word }) => word === 'by');
  if (!by || !isLed(subject)) return [];
  return [
    ...sidesNamed(
      a,
      by.nouns.filter((p) => !isSideAt(a, p, represents)),
    ),
    ...furtherLeader(a, by.at, represents),
  ];
}

/** "was led by X, *and the Sudlandic side by Y*": without its verb. */
function furtherLeader(a: AnnotatedArticle, from: number, represents: boolean): Side[] {
  const { last } = sentencePhrases(a, from);
  for (let p = from + 2; p < last && verbAt(a, p) === undefined; p++)
    if (wordAt(a, p) === 'by' && isSideAt(a, p - 1, represents)) return sidesNamed(a, [p + 1]);
  return [];
}

/** "the *Norlandic* delegation"; of who is represented, the state alone. */
function isSideAt(a: AnnotatedArticle, p: number, represents: boolean): boolean {
  const noun = nounAt(a, p);
  const own = mentionOf(a, p);
  if (represents && own?.kind === 'state') return true;
  const whose = noun === undefined ? [] : [own, ...modifiersOf(a, noun)];
  return SIDE.test(headAt(a, p)) && whose.some((mention) => mention?.kind === 'state');
}

const candidateOf = (
  a: AnnotatedArticle,
  v: number,
  sides: readonly Side[],
  joins: 'more' | 'leaders',
): MeetingCandidate => {
  const phrases = [v, ...sides.flatMap(({ phrase }) => phrase ?? [])];
  const [from, to] = [Math.min(...phrases), Math.max(...phrases)];
  return {
    kind: 'meeting',
    rule: 'meeting.attendance',
    confidence: WORTH,
    status: 'occurred',
    quote: spanOf(a, a.phrases[from]?.first ?? 0, a.phrases[to]?.last ?? 0),
    sentence: sentenceOf(a, v),
    meetingKind: 'meeting',
    participants: sides.map(({ mention }) => mention),
    nominal: true,
    bare: true,
    joins,
    retells: false,
  };
};
