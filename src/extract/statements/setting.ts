import type { AnnotatedArticle } from '../../model/mention.ts';
import { headOf, inQuotation, kindAt, nounAt, verbAt, wordAt } from '../syntax/walk.ts';

/** What one speaks or writes in. */
const PAPERS = new Set(
  'interview statement conference briefing letter speech address remarks post tweet telegram message communique communiqué readout'.split(
    ' ',
  ),
);
/** Where one speaks with another, which the words themselves may tell of as well. */
const ENCOUNTERS = new Set('meeting talks conversation call discussion discussions'.split(' '));
/** "statement", "talks": what words are told in. */
export const isMedium = (head: string): boolean => PAPERS.has(head) || ENCOUNTERS.has(head);

/** Verbs that put words into a paper: "would be announced *in a statement*". */
const PUTS = /^(?:announce|say|issue|publish|release|make|give|explain|confirm|hold|deliver|write|state)$/;

/**
 * Where words about the saying itself begin that end its sentence: "said the port was shut *in an interview with X on
 * Monday*". Those of an encounter count only after words that are no past: "was shut during the meeting" is what was said.
 */
export function settingBefore(a: AnnotatedArticle, from: number, last: number): number | undefined {
  let past = false;
  let finite = false;
  let found: number | undefined;
  for (let k = from; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb) {
      found = undefined;
      if (verb.form === 'finite' && !finite) past = verb.tense === 'past' && verb.modal === undefined;
      finite ||= verb.form === 'finite';
    }
    if (finite && found === undefined && isSetting(a, k, past) && !inQuotation(a, a.phrases[k]?.first ?? 0))
      found = k;
    else if (!/^(?:noun|preposition|date|adverb|comma|and|mark)$/.test(kindAt(a, k) ?? '')) found = undefined;
  }
  return found;
}

function isSetting(a: AnnotatedArticle, p: number, past: boolean): boolean {
  if (!/^(?:in|during|at|on)$/.test(wordAt(a, p))) return false;
  const noun = nounAt(a, p + 1);
  if (!noun) return false;
  const head = headOf(a, noun);
  const own = a.tokens[noun.first]?.lower ?? '';
  if (PAPERS.has(head) && /^(?:an?|the|his|her|its|their)$/.test(own)) {
    const verb = verbAt(a, p - 1) ?? verbAt(a, p - 2);
    return !(verb && PUTS.test(verb.lemma)) && !isOf(a, p + 2);
  }
  return !past && wordAt(a, p) !== 'at' && ENCOUNTERS.has(head) && wordAt(a, p + 2) === 'with';
}

/** "in the letter of the law" */
const isOf = (a: AnnotatedArticle, p: number): boolean => wordAt(a, p) === 'of';
