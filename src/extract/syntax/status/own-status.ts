import type { Status } from '../../../model/fact.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import { isConditional } from './supposed.ts';

/** What the verb group at phrase `v` says by its own form and the adverbs before it: "will", "never", "nearly", "would have". */
export function ownStatus(a: AnnotatedArticle, v: number, verb: VerbGroup): Status {
  const before = adverbsBefore(a, v);
  if (before.some((word) => NEARLY.has(word))) return 'denied';
  const negated = verb.negated || before.some((word) => NEGATES.has(word)) || deniedAfter(a, v);
  if (negated && waitsUntil(a, v))
    return verb.tense === 'future' || verb.modal !== undefined ? 'planned' : 'occurred';
  if (negated) return 'denied';
  const { modal, perfect } = verb;
  if (modal === undefined) return verb.tense === 'future' ? 'planned' : 'occurred';
  // "would have met", "should have met": it did not come to that.
  if (perfect && (COUNTERFACTUAL.has(modal) || (POSSIBLE.has(modal) && isConditional(a, v)))) return 'denied';
  if (POSSIBLE.has(modal)) return 'proposed';
  return REFUSING.has(modal) ? 'denied' : 'planned';
}

const COUNTERFACTUAL = new Set(['would', 'should', 'could', "'d"]);
const POSSIBLE = new Set(['should', 'must', 'could', 'can', 'may', 'might']);
const REFUSING = new Set(['cannot', 'ca', 'wo']);
const NEGATES = new Set(['never', 'neither', 'nor', 'not', 'no', 'hardly', 'scarcely']);
/** "all" of "all but". */
const NEARLY = new Set(['nearly', 'almost', 'all']);

/** The adverbs right before a verb: "*never* met"; of "*not only* met" and "nor" after a comma nothing is denied. */
function adverbsBefore(a: AnnotatedArticle, v: number): string[] {
  const { first } = sentencePhrases(a, v);
  const words: string[] = [];
  for (
    let k = v - 1;
    k >= first && (kindAt(a, k) === 'adverb' || /^(?:n?either|nor)$/.test(wordAt(a, k)));
    k--
  ) {
    if (/^(?:only|merely|simply|just)$/.test(wordAt(a, k)) && wordAt(a, k - 1) === 'not') k--;
    else words.push(wordAt(a, k));
  }
  return words;
}

/** "did not meet *until* Monday": then they did; "will not meet *until* Monday": then they will. */
function waitsUntil(a: AnnotatedArticle, v: number): boolean {
  const { last } = sentencePhrases(a, v);
  for (let k = v + 1; k < last; k++) {
    if (wordAt(a, k) === 'until') return true;
    if (kindAt(a, k) !== 'noun' && kindAt(a, k) !== 'preposition' && kindAt(a, k) !== 'adverb') return false;
  }
  return false;
}

/** "was *not* on the agenda", "is *off*". */
const deniedAfter = (a: AnnotatedArticle, v: number): boolean =>
  verbAt(a, v)?.lemma === 'be' &&
  ((wordAt(a, v + 1) === 'not' && kindAt(a, v + 2) === 'preposition') ||
    (lowerAt(a, verbAt(a, v)?.last ?? -1) === 'off' && !nounAt(a, v + 2)));
