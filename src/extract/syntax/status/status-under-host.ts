import type { Status } from '../../../model/fact.ts';
import type { Truth } from '../../../model/lexicon.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import { findSubject } from '../find-subject.ts';
import { headOf, kindAt, lowerAt, nounAt, verbAt, wordAt } from '../walk.ts';
import type { Governing } from './governing-status.ts';
import type { Host } from './host-of-clause.ts';
import { ruleOfLemma, weaker } from './modality.ts';
import { isNegatedParty } from './negated-party.ts';
import { type Report, truthOfReport } from './truth-of-report.ts';

/**
 * The status of a clause, told as `own`, under what it is the content of: "denied that they met" and "it is untrue that"
 * deny it, "hopes that they will" makes a wish of a plan, and of "did not say that" and "no evidence that" nothing is told.
 */
export function statusUnderHost(
  a: AnnotatedArticle,
  v: number,
  own: Status,
  host: Host,
  depth: number,
  governing: Governing,
): Status | undefined {
  switch (host.kind) {
    case 'verb':
      return underVerb(a, v, own, host.at, depth, governing);
    case 'noun':
      return underReport(own, truthOfReport(a, host.at, depth, governing));
    case 'wish':
      return underWish(a, v, own, host.at, governing);
    case 'adjective':
      return underAdjective(a, v, own, host.at, governing);
  }
}

function underReport(own: Status, report: Report): Status | undefined {
  if (report === 'open') return undefined;
  return report === 'false' ? 'denied' : own;
}

/** "the *proposal* that they meet": what is wished; where the proposal is turned down, what will not be. */
function underWish(
  a: AnnotatedArticle,
  v: number,
  own: Status,
  n: number,
  { modality }: Governing,
): Status | undefined {
  const verb = verbAt(a, n - 1);
  const rule = verb && ruleOfLemma(a, verb, modality);
  const refused = rule === 'denied' || (verb && modality.truth.get(verb.lemma) === 'reject');
  return ahead(a, v, own, 'proposed') === 'proposed' && refused && !verb?.negated
    ? 'denied'
    : ahead(a, v, own, 'proposed');
}

function underVerb(
  a: AnnotatedArticle,
  v: number,
  own: Status,
  at: number,
  depth: number,
  governing: Governing,
): Status | undefined {
  const { modality, statusOfVerb } = governing;
  const verb = verbAt(a, at);
  if (!verb) return own;
  const means = modality.truth.get(verb.lemma);
  const told = statusOfVerb(a, at, modality, depth + 1);
  if (means === 'deny') return told === 'denied' ? own : 'denied';
  // "did not say that they met" tells nothing; "did not think they met" that they did not; "did not know they met" that they did.
  const teller = findSubject(a, at)?.nouns[0];
  const nobody = teller !== undefined && isNegatedParty(a, teller);
  if (nobody && means === 'opinion') return 'denied';
  if (told === 'denied') return means === 'opinion' ? 'denied' : means === 'fact' ? own : undefined;
  if (teller !== undefined && isReport(a, teller, modality.truth)) {
    const report = truthOfReport(a, teller, depth, governing);
    if (report !== 'true') return underReport(own, report);
  }
  return ahead(a, v, own, ruleOfLemma(a, verb, modality));
}

const isReport = (a: AnnotatedArticle, n: number, truth: ReadonlyMap<string, Truth>): boolean => {
  const noun = nounAt(a, n);
  return noun !== undefined && noun.mention < 0 && truth.has(headOf(a, noun));
};

/** What a wish or a plan says of a clause that is not yet past. */
function ahead(a: AnnotatedArticle, v: number, own: Status, rule: Status | undefined): Status {
  // "agreed that they *should* meet": what is agreed on is no mere wish.
  if (rule === 'planned' && verbAt(a, v)?.modal === 'should') return own === 'denied' ? own : rule;
  const past = verbAt(a, v)?.tense === 'past' || verbAt(a, v)?.perfect;
  return past || rule === undefined || rule === 'denied' ? own : weaker(own, rule);
}

/** "it is *untrue* that", "it is *not true* that", "it is *possible* that". */
function underAdjective(
  a: AnnotatedArticle,
  v: number,
  own: Status,
  at: number,
  { modality }: Governing,
): Status | undefined {
  const word = wordAt(a, at);
  let k = at - 1;
  while (kindAt(a, k) === 'adverb' && wordAt(a, k) !== 'not') k--;
  const verb = verbAt(a, wordAt(a, k) === 'not' ? k - 1 : k);
  const negated =
    wordAt(a, k) === 'not' || verb?.negated === true || lowerAt(a, a.phrases[k]?.first ?? -1) === 'never';
  const means = modality.truth.get(word);
  if (means === 'false') return negated ? own : 'denied';
  if (means === 'true') return negated ? 'denied' : own;
  if (negated) return modality.governs.has(word) ? 'denied' : undefined;
  const rule = modality.governs.get(word);
  return rule === 'denied' ? 'denied' : ahead(a, v, own, rule);
}
