import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import {
  headAt,
  headOf,
  kindAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  startOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { addresseeAt } from './audience.ts';

/** Where one speaks with somebody. */
const ENCOUNTERS = new Set(
  'meeting meetings talks conversation conversations interview interviews call calls discussion discussions negotiations audience session exchange consultations videoconference teleconference breakfast lunch dinner'.split(
    ' ',
  ),
);
/** What one says or writes to somebody. */
const ADDRESSES = new Set(
  'speech address remarks letter letters message messages testimony telegram cable note presentation lecture sermon toast statement report'.split(
    ' ',
  ),
);
/** What a purpose follows: "met X *to reaffirm*", "spoke with X, *underscoring*". */
const MEETS = new Set(['meet', 'speak', 'talk', 'telephone', 'phone', 'call']);

/**
 * Whom words were said to by the occasion that their sentence tells of, before the saying or after it: "*During talks with X*, Y
 * said", "Y said *in a letter to X*", "*Speaking to reporters*, Y said", "*Addressing X*", "*when he met X*", "met X to reaffirm".
 */
export function addressedAt(a: AnnotatedArticle, v: number, content: Span): Mention | undefined {
  const { first, last } = sentencePhrases(a, v);
  const within = (k: number): boolean => startOf(a, k) >= content.start && startOf(a, k) < content.end;
  for (let k = v - 1; k >= first; k--) {
    if (within(k)) continue;
    const at = occasionAt(a, k);
    const whom = at === undefined ? undefined : addresseeAt(a, at, isInterview(a, k));
    if (whom) return whom;
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    // "*spoke with X* and expressed": in the talk; who "met X and praised Y" may have praised him anywhere.
    const goesOn = isDependent(a, v) || (verb.lemma !== 'meet' && isShared(a, v));
    const partner = goesOn && MEETS.has(verb.lemma) ? partnerOf(a, k) : undefined;
    if (partner) return partner;
    if (!isShared(a, v)) return undefined;
  }
  for (let k = v + 1; k < last; k++) {
    if (within(k)) continue;
    if (verbAt(a, k)?.form === 'finite' && !isMeeting(a, k)) return undefined;
    const at = occasionAt(a, k);
    if (at !== undefined) return addresseeAt(a, at, isInterview(a, k));
  }
  return undefined;
}

/** "in an interview with *Turkish newspapers*": whoever asks, whatever they are called. */
const isInterview = (a: AnnotatedArticle, k: number): boolean => /^interviews?$/.test(headAt(a, k));

/** The noun phrase of those whom an occasion that phrase `k` opens puts before the speaker. */
function occasionAt(a: AnnotatedArticle, k: number): number | undefined {
  const noun = nounAt(a, k);
  if (noun) {
    const held = verbAt(a, k - 1);
    const within = kindAt(a, k - 1) === 'preposition' && /^(?:in|during|at|on)$/.test(wordAt(a, k - 1));
    if (!within && !(held?.form === 'gerund' && /^(?:hold|have)$/.test(held.lemma))) return undefined;
    const head = headOf(a, noun);
    if (ENCOUNTERS.has(head) && wordAt(a, k + 1) === 'with') return k + 2;
    return ADDRESSES.has(head) && wordAt(a, k + 1) === 'to' ? k + 2 : undefined;
  }
  const verb = verbAt(a, k);
  if (verb?.form === 'gerund') {
    if (/^(?:after|before|of|by)$/.test(wordAt(a, k - 1))) return undefined;
    if (verb.lemma === 'meet') return wordAt(a, k + 1) === 'with' ? k + 2 : k + 1;
    if (/^(?:address|brief)$/.test(verb.lemma)) return k + 1;
    return /^(?:speak|talk)$/.test(verb.lemma) && /^(?:to|before|with)$/.test(wordAt(a, k + 1))
      ? k + 2
      : undefined;
  }
  if (!isMeeting(a, k)) return undefined;
  return wordAt(a, k + 1) === 'with' ? k + 2 : k + 1;
}

/** "when he *met* X" */
const isMeeting = (a: AnnotatedArticle, k: number): boolean =>
  verbAt(a, k)?.lemma === 'meet' &&
  mentionOf(a, k - 1)?.kind === 'anaphor' &&
  /^(?:when|as|while)$/.test(wordAt(a, k - 2));

/** The verb has its subject from the one before it: "said so and *thanked*", ", *adding*". */
const isShared = (a: AnnotatedArticle, v: number): boolean => findSubject(a, v)?.shared === true;

const isDependent = (a: AnnotatedArticle, v: number): boolean => {
  const form = verbAt(a, v)?.form;
  return form === 'gerund' || form === 'infinitive';
};

/** The one other side of a meeting or call. */
function partnerOf(a: AnnotatedArticle, v: number): Mention | undefined {
  const { object, prepositional } = readComplements(a, v);
  const others = [
    ...object,
    ...prepositional.filter(({ word }) => word === 'with' || word === 'to').flatMap(({ nouns }) => nouns),
  ];
  return others.length === 1 ? mentionOf(a, others[0] ?? -1) : undefined;
}
