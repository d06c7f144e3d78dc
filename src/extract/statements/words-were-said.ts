import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { findSubject, governorOf } from '../syntax/find-subject.ts';
import { ruleOfLemma } from '../syntax/status/modality.ts';
import { isNegatedParty } from '../syntax/status/negated-party.ts';
import { statusOfVerb } from '../syntax/status/status-of-verb.ts';
import { kindAt, verbAt, wordAt } from '../syntax/walk.ts';

/**
 * Whether the words that the verb of saying at phrase `v` carries were said: of "never said", "left without saying", "would
 * have said", "if he says" and "will say" none were; of "did not hesitate to say" they were.
 */
export function wordsWereSaid(a: AnnotatedArticle, v: number, { modality }: Grammar): boolean {
  const verb = verbAt(a, v);
  if (!verb) return false;
  const status = statusOfVerb(a, v, modality);
  switch (verb.form) {
    case 'finite':
      return status === 'occurred' && !(findSubject(a, v)?.nouns ?? []).some((p) => isNegatedParty(a, p));
    case 'gerund':
      return status !== 'denied' || !isBareGerund(a, v);
    case 'infinitive':
      return status === 'occurred' && (isNotRefused(a, v, modality) || isGoingOn(a, v));
    case 'participle':
      return false;
  }
}

/** "left *without* saying", "*avoided* saying"; "refused to go, saying" and "with Berg saying" stand by themselves. */
const isBareGerund = (a: AnnotatedArticle, v: number): boolean =>
  kindAt(a, v - 1) === 'preposition' || verbAt(a, v - 1) !== undefined;

/** "*continues* to threaten", "*went on* to say": and did. */
function isGoingOn(a: AnnotatedArticle, v: number): boolean {
  const at = governorOf(a, v) ?? -1;
  const verb = verbAt(a, at);
  if (!verb || verb.negated || verb.modal !== undefined || verb.form !== 'finite') return false;
  return (
    /^(?:continue|proceed|hasten)$/.test(verb.lemma) ||
    (verb.lemma === 'go' && wordAt(a, at + 1) === 'on' && at + 2 === v)
  );
}

/** "did not *hesitate* to say", "did not *fail* to note". */
function isNotRefused(a: AnnotatedArticle, v: number, modality: Grammar['modality']): boolean {
  const governor = verbAt(a, governorOf(a, v) ?? -1);
  return governor?.negated === true && ruleOfLemma(a, governor, modality) === 'denied';
}
