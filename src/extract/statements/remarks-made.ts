import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import {
  headAt,
  mentionOf,
  nounAt,
  sentenceOf,
  sentencePhrases,
  startOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { addressedAt } from './addressed-at.ts';
import { addresseeAt } from './audience.ts';

/** What was just told, by the nouns that point back to it. */
const REMARKS =
  /^(?:remarks?|comments?|statements?|observations?|announcement|appeal|pledge|promise|offer|warning|position|stance|call)$/;
const MAKES = /^(?:make|reiterate|repeat|voice|issue|deliver)$/;

/**
 * Reads whom words were said to where only the next sentence tells: "…, Berg said here Monday. She *made the remark while meeting
 * with Korpi*", "Berg *made the comments to reporters*", "She *spoke to reporters* after".
 */
export function heardAsToldNext(
  a: AnnotatedArticle,
  told: readonly StatementCandidate[],
): readonly StatementCandidate[] {
  const hearers = hearersBySentence(a);
  if (hearers.size === 0) return told;
  return told.map((statement) => {
    const addressee = statement.addressee ? undefined : hearers.get(statement.sentence + 1);
    return addressee ? { ...statement, addressee } : statement;
  });
}

/** Whom each sentence says that remarks were made to, by sentence. */
function hearersBySentence(a: AnnotatedArticle): ReadonlyMap<number, Mention> {
  const hearers = new Map<number, Mention>();
  for (let v = 0; v < a.phrases.length; v++) {
    const isSpeech = isSpeaking(a, v);
    if (!isSpeech && !isMaking(a, v)) continue;
    const at = isSpeech ? v + 1 : v + 2;
    const hearer = wordAt(a, at) === 'to' ? addresseeAt(a, at + 1) : addressedAt(a, v, NOTHING);
    if (hearer) hearers.set(sentenceOf(a, v), hearer);
  }
  return hearers;
}

const NOTHING = { start: -1, end: -1 };

/** "*She spoke* to reporters after the talks", "*He was speaking* in an interview with X" */
function isSpeaking(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.lemma !== 'speak' || verb.form !== 'finite' || verb.passive || verb.negated) return false;
  if (verb.modal !== undefined || verb.tense !== 'past') return false;
  return mentionOf(a, v - 1)?.kind === 'anaphor' && v - 1 === sentencePhrases(a, v).first;
}

/** "Berg made the remarks", "She made these comments": of one who is known. */
function isMaking(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (!verb || !MAKES.test(verb.lemma) || verb.form !== 'finite' || verb.passive || verb.negated)
    return false;
  if (verb.modal !== undefined || !nounAt(a, v + 1) || !REMARKS.test(headAt(a, v + 1))) return false;
  if (!/^(?:the|this|that|these|those)$/.test(a.tokens[a.phrases[v + 1]?.first ?? -1]?.lower ?? ''))
    return false;
  const [subject = -1] = findSubject(a, v)?.nouns ?? [];
  return startOf(a, subject) < startOf(a, v) && mentionOf(a, subject) !== undefined;
}
