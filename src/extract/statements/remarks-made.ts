import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { findSubject } from '../syntax/find-subject.ts';
import { headAt, mentionOf, nounAt, sentenceOf, startOf, verbAt, wordAt } from '../syntax/walk.ts';
import { addressedAt } from './addressed-at.ts';
import { addresseeAt } from './audience.ts';

/** What was just told, by the nouns that point back to it. */
const REMARKS = /^(?:remarks?|comments?|statements?|observations?|announcement|appeal|pledge)$/;

/**
 * Reads whom words were said to where only the next sentence tells: "…, Berg said here Monday. She *made the remark while meeting
 * with Korpi*", "Berg *made the comments to reporters*".
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
    if (!isMaking(a, v)) continue;
    const hearer = wordAt(a, v + 2) === 'to' ? addresseeAt(a, v + 3) : addressedAt(a, v, NOTHING);
    if (hearer) hearers.set(sentenceOf(a, v), hearer);
  }
  return hearers;
}

const NOTHING = { start: -1, end: -1 };

/** "Berg made the remarks", "She made these comments": of one who is known. */
function isMaking(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.lemma !== 'make' || verb.form !== 'finite' || verb.passive || verb.negated) return false;
  if (verb.modal !== undefined || !nounAt(a, v + 1) || !REMARKS.test(headAt(a, v + 1))) return false;
  if (!/^(?:the|this|that|these|those)$/.test(a.tokens[a.phrases[v + 1]?.first ?? -1]?.lower ?? ''))
    return false;
  const [subject = -1] = findSubject(a, v)?.nouns ?? [];
  return startOf(a, subject) < startOf(a, v) && mentionOf(a, subject) !== undefined;
}
