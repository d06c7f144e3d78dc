import type { AnnotatedArticle } from '../../../model/mention.ts';
import type { NounPhrase } from '../../../model/phrase.ts';
import { governingVerb } from '../governing-verb.ts';
import { CLAUSE_TAKERS } from '../verb-classes.ts';
import { headOf, kindAt, lowerAt, nounAt, prepositionOf, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import type { Governing } from './governing-status.ts';

/** Whether what a report says is told as it is, as untrue, or left open. */
export type Report = 'true' | 'false' | 'open';

/** Whether to believe the noun at phrase `n`, or what it reports: "*false rumours*", "rejected *claims*", "*reports* … are untrue". */
export function truthOfReport(a: AnnotatedArticle, n: number, depth: number, governing: Governing): Report {
  const { modality, statusOfVerb } = governing;
  const { truth } = modality;
  const noun = nounAt(a, n);
  if (!noun) return 'true';
  const head = truth.get(headOf(a, noun));
  const none = lowerAt(a, noun.first) === 'no';
  const governor = governingVerb(a, n);
  const verb = governor && verbAt(a, governor.verb);
  // "is *not* the case", "there is *no truth* in reports that"
  const negated =
    none ||
    wordAt(a, n - 1) === 'not' ||
    (verb !== undefined && statusOfVerb(a, governor?.verb ?? n, modality, depth + 1) === 'denied');
  if (head === 'false') return negated ? 'true' : 'false';
  if (head === 'true') return negated ? 'false' : 'true';
  if (none) return head === 'fact' ? 'true' : 'open';
  for (let t = noun.first; t < noun.head; t++) if (truth.get(lowerAt(a, t)) === 'false') return 'false';
  if (isDoubted(a, n, depth, governing)) return 'false';
  if (verb && governor?.role === 'object' && isCalledUntrue(a, governor.verb, governing)) return 'false';
  if (isCalledUntrueBefore(a, n, governing)) return 'false';
  if (verb && governor?.role === 'object' && rejects(a, governor.verb, governing))
    return negated ? 'true' : 'false';
  if (verb && governor?.role === 'preposition' && scorns(a, n, verb.lemma, governing))
    return negated ? 'true' : 'false';
  if (isRefutedAfter(a, n, governing)) return 'false';
  return head === 'rumour' ? 'open' : 'true';
}

/** "no *truth in* reports that", "the *denial of* reports that": the noun that the report hangs on. */
function isDoubted(a: AnnotatedArticle, n: number, depth: number, governing: Governing): boolean {
  const at = prepositionOf(a, n);
  const outer = at === undefined ? undefined : nounAt(a, at - 1);
  if (at === undefined || !outer) return false;
  const means = governing.modality.truth.get(headOf(a, outer));
  if (means === 'deny') return true;
  return means === 'true' && truthOfReport(a, at - 1, depth, governing) === 'false';
}

/** The verb at phrase `v` says that its object is untrue: "rejected", "brushed aside", "dismissed". */
function rejects(a: AnnotatedArticle, v: number, { modality }: Governing): boolean {
  const verb = verbAt(a, v);
  const particle = verb && lowerAt(a, verb.last);
  const means = verb && (modality.truth.get(`${verb.lemma} ${particle}`) ?? modality.truth.get(verb.lemma));
  return means === 'deny' || means === 'reject';
}

/** "*scoffed at* reports that": the verb with the preposition before the report. */
function scorns(a: AnnotatedArticle, n: number, lemma: string, { modality }: Governing): boolean {
  const word = wordAt(a, prepositionOf(a, n) ?? -1);
  return modality.truth.get(`${lemma} ${word}`) === 'reject';
}

/** How many phrases may stand between a report and what is said of it. */
const FARTHEST = 60;

const CALLS = /^(?:call|describe|label|brand|term|declare|dub|denounce|dismiss|reject|treat)$/;

/** "*called* reports that they met *false*", "*described as untrue* claims that". */
function isCalledUntrue(a: AnnotatedArticle, v: number, { modality }: Governing): boolean {
  if (!CALLS.test(verbAt(a, v)?.lemma ?? '')) return false;
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < Math.min(last, v + FARTHEST); k++)
    if (modality.truth.get(predicateAt(a, k)) === 'false') return true;
  return false;
}

/** "*dismissed as fiction* a report that they met", "*called false* the claim that". */
function isCalledUntrueBefore(a: AnnotatedArticle, n: number, { modality }: Governing): boolean {
  if (modality.truth.get(predicateAt(a, n - 1)) !== 'false') return false;
  const v = wordAt(a, n - 2) === 'as' ? n - 3 : n - 2;
  return CALLS.test(verbAt(a, v)?.lemma ?? '') && verbAt(a, v)?.negated !== true;
}

/** "*false*", "*a lie*". */
function predicateAt(a: AnnotatedArticle, k: number): string {
  const noun = nounAt(a, k);
  return noun && noun.mention < 0 ? headOf(a, noun) : kindAt(a, k) === 'adverb' ? wordAt(a, k) : '';
}

/** "Reports that they met *are false*", "… *proved to be untrue*", "… *were denied* by the ministry", "… *was a lie*". */
function isRefutedAfter(a: AnnotatedArticle, n: number, governing: Governing): boolean {
  const { first, last } = sentencePhrases(a, n);
  // Only of what the sentence, or what somebody says, opens with is its verb told.
  for (let k = first; k < n; k++) {
    const verb = verbAt(a, k);
    if (verb && !(k === n - 1 && CLAUSE_TAKERS.has(verb.lemma))) return false;
  }
  for (let k = n + 1; k < Math.min(last, n + FARTHEST); k++) {
    const verb = verbAt(a, k);
    if (!verb || kindAt(a, k - 1) === 'relative') continue;
    if (verb.passive && verb.form === 'finite' && rejects(a, k, governing)) return !verb.negated;
    if (/^(?:be|prove|turn|remain|seem|appear)$/.test(verb.lemma) && isUntrue(a, k, last, governing))
      return true;
  }
  return false;
}

const wordsOf = (a: AnnotatedArticle, { first, head }: NounPhrase): string[] =>
  a.tokens.slice(first, head + 1).map(({ lower }) => lower);

/** What is said of it after "be": "*false*", "*not true*", "*a complete fabrication*", "*without* foundation". */
function isUntrue(a: AnnotatedArticle, v: number, last: number, { modality }: Governing): boolean {
  let negated = verbAt(a, v)?.negated === true;
  for (let k = v + 1; k < last && k <= v + 5; k++) {
    if (wordAt(a, k) === 'not') negated = !negated;
    const noun = nounAt(a, k);
    // "are *fake* news"
    const words = noun ? wordsOf(a, noun) : [wordAt(a, k)];
    if (noun && words.some((word) => modality.truth.get(word) === 'false')) return !negated;
    const means = modality.truth.get(words.at(-1) ?? '');
    if (means === 'false') return !negated;
    if (means === 'true') return negated || wordAt(a, k - 1) === 'without';
    if (noun || (kindAt(a, k) !== 'adverb' && kindAt(a, k) !== 'preposition' && verbAt(a, k)?.lemma !== 'be'))
      return false;
  }
  return false;
}
