import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headAt, mentionOf, sentencePhrases, startOf, verbAt, wordAt } from '../syntax/walk.ts';
import { addresseeAt } from './audience.ts';
import { hearerAt, isMeeting } from './occasion-at.ts';

/**
 * Whom words were said to by the occasion that their sentence tells of, before the saying or after it: "*During talks with X*, Y
 * said", "Y said *in a letter to X*", "*Speaking to reporters*, Y said", "*Addressing X*", "*when he met X*", "met X to reaffirm".
 */
export function addressedAt(a: AnnotatedArticle, v: number, content: Span): Mention | undefined {
  const { first, last } = sentencePhrases(a, v);
  const within = (k: number): boolean => startOf(a, k) >= content.start && startOf(a, k) < content.end;
  for (let k = v - 1; k >= first; k--) {
    if (within(k)) continue;
    const whom = hearerAt(a, k, v);
    if (whom) return whom;
    if (verbAt(a, k)?.form !== 'finite') continue;
    const partner = goesOnFrom(a, k, v) ? partnerOf(a, k) : undefined;
    if (partner) return partner;
    if (!isShared(a, v)) return undefined;
  }
  for (let k = v + 1; k < last; k++) {
    if (within(k)) continue;
    if (verbAt(a, k)?.form === 'finite' && !isMeeting(a, k)) return undefined;
    const whom = hearerAt(a, k, v);
    if (whom) return whom;
  }
  return undefined;
}

/**
 * Whether what verb `v` says goes on from the encounter that verb `k` tells: "met X *to reaffirm*", "spoke with X,
 * *underscoring*", "briefed X and *expressed*", "met X in Oslo, where she *said*", "met X and *promised*". Who "met X and
 * praised Y" may have praised him anywhere.
 */
const goesOnFrom = (a: AnnotatedArticle, k: number, v: number): boolean =>
  isDependent(a, v) ||
  (isShared(a, v) && (!MEETS.test(verbAt(a, k)?.lemma ?? '') || GIVES_TO.test(verbAt(a, v)?.lemma ?? ''))) ||
  isSaidThere(a, v);

const MEETS = /^(?:meet|receive|summon)$/;
/** What needs another who is given it. */
const GIVES_TO = /^(?:promise|pledge|assure|convey|express|voice|offer|extend)$/;

/** The verb has its subject from the one before it: "said so and *thanked*", ", *adding*". */
const isShared = (a: AnnotatedArticle, v: number): boolean => findSubject(a, v)?.shared === true;

const isDependent = (a: AnnotatedArticle, v: number): boolean => {
  const form = verbAt(a, v)?.form;
  return form === 'gerund' || form === 'infinitive';
};

/** "…, *where she* expressed", "…, *during which he* said" */
function isSaidThere(a: AnnotatedArticle, v: number): boolean {
  const [subject = -1] = findSubject(a, v)?.nouns ?? [];
  if (mentionOf(a, subject)?.kind !== 'anaphor') return false;
  const word = wordAt(a, subject - 1);
  return word === 'where' || (word === 'which' && /^(?:in|during|at)$/.test(wordAt(a, subject - 2)));
}

/** Verbs of one who speaks with or to somebody, by where they have them. */
const PARTNER: Readonly<Record<string, 'object' | 'with' | 'to' | undefined>> = {
  meet: 'object',
  receive: 'object',
  speak: 'with',
  talk: 'with',
  telephone: 'object',
  phone: 'object',
  call: 'object',
  brief: 'object',
  summon: 'object',
  write: 'to',
  thank: 'object',
  congratulate: 'object',
  greet: 'object',
};
/** What may be done from afar, but for "thanked *her* but said". */
const FROM_AFAR = /^(?:thank|congratulate|greet)$/;
/** "gave *a speech* to X", "sent *a letter* to X". */
const GIVES = /^(?:give|make|deliver|send|write|address)$/;
const WRITINGS =
  /^(?:speech|address|letters?|messages?|telegram|cable|note|remarks|statement|presentation|testimony)$/;

/** The one other side of a meeting, call or letter. */
function partnerOf(a: AnnotatedArticle, v: number): Mention | undefined {
  const lemma = verbAt(a, v)?.lemma ?? '';
  const { object, prepositional } = readComplements(a, v);
  const nounsOf = (words: RegExp): number[] =>
    prepositional.filter(({ word }) => words.test(word)).flatMap(({ nouns }) => nouns);
  const [first = -1] = object;
  const written = GIVES.test(lemma) && WRITINGS.test(headAt(a, first));
  const place = written ? 'to' : PARTNER[lemma];
  if (place === undefined) return undefined;
  const others = place === 'to' ? nounsOf(/^to$/) : [...object, ...nounsOf(/^(?:with|to)$/)];
  const partner = others.length === 1 ? addresseeAt(a, others[0] ?? -1) : undefined;
  return FROM_AFAR.test(lemma) && partner?.kind !== 'anaphor' ? undefined : partner;
}
