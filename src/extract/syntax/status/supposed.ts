import type { AnnotatedArticle } from '../../../model/mention.ts';
import { CLAUSE_TAKERS } from '../verb-classes.ts';
import { headOf, kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import type { Modality } from './modality.ts';

/** Under "if", "whether" or "unless" nothing is told. */
export function isSupposed(a: AnnotatedArticle, v: number): boolean {
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first; k--) {
    if (kindAt(a, k) === 'subordinator' && /^(?:if|whether|unless|lest)$/.test(wordAt(a, k))) return true;
    const verb = verbAt(a, k);
    // "asked if this meant that they would meet"
    if (verb?.form === 'finite') return CLAUSE_TAKERS.has(verb.lemma) && isSupposed(a, k);
    if (kindAt(a, k) === 'comma' || kindAt(a, k) === 'relative') return false;
  }
  return false;
}

/** Words that a question opens with before its subject: "*will* you invite him?", "when *does* she meet him?" */
const ASKS = /^(?:will|would|can|could|should|shall|may|might|do|does|did|has|have|is|are|was|were)$/;

/** "When *will you invite* him?", "*Does* she plan to meet him?": the main verb of a question tells nothing; "why did they meet?" does. */
export function isAsked(a: AnnotatedArticle, v: number): boolean {
  const { first, last } = sentencePhrases(a, v);
  if (!endsInQuestion(a, last - 1)) return false;
  for (let k = v; k >= first; k--) {
    const kind = kindAt(a, k);
    if (k < v && (kind === 'relative' || kind === 'quote')) return false;
    const verb = verbAt(a, k);
    const opening = verb ? lowerAt(a, verb.first) : wordAt(a, k);
    if (!ASKS.test(opening) || !standsFirst(a, k, first)) continue;
    return !(/^(?:why|how|where)$/.test(wordAt(a, k - 1)) && opening === 'did');
  }
  return false;
}

const endsInQuestion = (a: AnnotatedArticle, p: number): boolean => {
  for (let t = a.phrases[p]?.last ?? 0, k = 0; k < 3; k++) if (lowerAt(a, t - 1 + k) === '?') return true;
  return false;
};

/** Nothing before it but a question word, or what is set off before. */
const standsFirst = (a: AnnotatedArticle, k: number, first: number): boolean =>
  k === first ||
  kindAt(a, k - 1) === 'comma' ||
  (/^(?:when|why|how|where|what|who|whom|q)$/.test(wordAt(a, k - 1)) && kindAt(a, k - 2) !== 'verb');

/** How many phrases after its verb a condition may come. */
const FARTHEST = 40;

/** "will meet *if* they agree": a plan that hangs on something else; "even if" and "to see if" make it no less of a plan. */
export function isConditional(a: AnnotatedArticle, v: number): boolean {
  const { first, last } = sentencePhrases(a, v);
  for (let k = v + 1; k < Math.min(last, v + FARTHEST); k++) {
    if (kindAt(a, k) === 'subordinator' && /^(?:if|unless)$/.test(wordAt(a, k)))
      return wordAt(a, k - 1) !== 'even' && verbAt(a, k - 1) === undefined;
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote' || wordAt(a, k) === ';') return false;
  }
  // "If they agree, the two will meet."
  return wordAt(a, first) === 'if' && kindAt(a, v) === 'verb' && commaBefore(a, first, v);
}

/** The clause that opens the sentence is closed before the verb. */
function commaBefore(a: AnnotatedArticle, first: number, v: number): boolean {
  let comma = false;
  for (let k = first; k < v; k++) {
    if (kindAt(a, k) === 'comma') comma = true;
    else if (comma && (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote')) return false;
  }
  return comma;
}

/** "when they *meet*", "by the time X *meets* Y": the present tense of what is still to come. */
export function isAwaited(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.tense !== 'present' || verb.perfect || verb.progressive || verb.passive) return false;
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k >= first; k--) {
    if (kindAt(a, k) === 'subordinator') return /^(?:when|before|until|after|once)$/.test(wordAt(a, k));
    const noun = nounAt(a, k);
    if (noun && headOf(a, noun) === 'time' && wordAt(a, k - 1) === 'by') return true;
    if (verbAt(a, k) || kindAt(a, k) === 'relative' || kindAt(a, k) === 'quote') return false;
  }
  return false;
}

/** "is *due* in Oslo on Friday". */
export const isDue = (a: AnnotatedArticle, v: number, { governs }: Modality): boolean =>
  verbAt(a, v)?.lemma === 'be' &&
  kindAt(a, v + 1) === 'adverb' &&
  governs.get(wordAt(a, v + 1)) === 'planned' &&
  kindAt(a, v + 2) === 'preposition';
