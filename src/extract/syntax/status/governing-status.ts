import type { Status } from '../../../model/fact.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { forWhom } from '../for-whom.ts';
import { framedBy } from '../framed-by.ts';
import { readComplements } from '../read-complements.ts';
import { headAt, headOf, kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import { whoseWill } from '../whose-will.ts';
import { isDropped } from './given-up.ts';
import { type Modality, ruleOfLemma, weaker } from './modality.ts';

/** What reading a governor needs: the words, and the status of another verb of the sentence. */
export interface Governing {
  readonly modality: Modality;
  readonly statusOfVerb: (
    a: AnnotatedArticle,
    v: number,
    modality: Modality,
    depth: number,
  ) => Status | undefined;
}

/** What stands before the infinitive or gerund at phrase `v` and rules it. */
export function governingStatus(
  a: AnnotatedArticle,
  v: number,
  depth: number,
  { modality, statusOfVerb }: Governing,
): Status | undefined {
  const { first } = sentencePhrases(a, v);
  const gerund = verbAt(a, v)?.form === 'gerund';
  const sayer = framedBy(a, v);
  if (sayer !== undefined) return statusOfVerb(a, sayer, modality, depth + 1);
  // "left without meeting", "instead of meeting": denied whatever is told beside it, but "did not leave without".
  const without = gerund && wordAt(a, pastAdverbs(a, v)) === 'without';
  if (isAside(a, v) || isTooMuch(a, v)) return 'denied';
  let status: Status = 'occurred';
  // "*plans* for her to visit", "the *refusal* of Norland to meet him"
  const from = forWhom(a, v)?.at ?? whoseWill(a, v)?.at ?? v;
  for (let k = from - 1; k >= first; k--) {
    const noun = nounAt(a, k);
    const said = noun ? ruleOfNoun(a, k, modality) : ruleOfWords(a, k, v, modality);
    if (said && (k === from - 1 || kindAt(a, from - 1) === 'preposition')) status = weaker(status, said);
    if (said && k === from - 1 && noun && isDropped(a, k, modality)) return 'denied';
    // "has *no* plans to visit", "*no* intention of visiting"
    const adjacent = k === from - 1 || (k === from - 2 && kindAt(a, from - 1) === 'preposition');
    if (adjacent && noun && lowerAt(a, noun.first) === 'no' && (said || hasNone(a, k, modality)))
      return 'denied';
    const verb = verbAt(a, k);
    // "*accepted* an invitation to visit"
    if (status === 'proposed' && verb?.lemma === 'accept') status = 'occurred';
    if (verb) {
      const governed = statusOfVerb(a, k, modality, depth + 1);
      if (without) return governed === 'denied' ? 'occurred' : 'denied';
      // "never regretted having met": it stays true whatever is said of it.
      if (gerund && modality.truth.get(verb.lemma) === 'fact') return status;
      if (governed === undefined) return undefined;
      // "refused to resign after meeting", "dropped the case before meeting"
      if (gerund && BESIDE.test(wordAt(a, v - 1))) {
        if (governed === 'denied' && DONE_BEFORE.test(wordAt(a, v - 1))) return status;
        return weaker(status, leavesBefore(a, verb, k, v, modality) ? 'denied' : governed);
      }
      return weaker(status, compose(governed, ruleOf(a, verb, k, v, modality)));
    }
    if (kindAt(a, k) === 'comma' && gerund) break;
  }
  return without ? 'denied' : status;
}

/** The phrase before the adverbs that stand before a verb: "without *ever* meeting". */
function pastAdverbs(a: AnnotatedArticle, v: number): number {
  let k = v - 1;
  while (kindAt(a, k) === 'adverb') k--;
  return k;
}

/** What is told with them is no object of the verb that governs them. */
const BESIDE = /^(?:after|since|following|despite|before|when|while|upon)$/;
/** "pulled out *before* signing": whoever leaves does not do what was to come. */
const leavesBefore = (
  a: AnnotatedArticle,
  verb: VerbGroup,
  at: number,
  v: number,
  modality: Modality,
): boolean =>
  wordAt(a, v - 1) === 'before' &&
  ruleOfLemma(a, verb, modality) === 'denied' &&
  readComplements(a, at).object.length === 0;

/** What comes before them was done whatever else was not. */
const DONE_BEFORE = /^(?:after|since|following|despite)$/;

/** "instead of meeting", "stopped short of meeting", "far from meeting", "rather than meeting". */
const isAside = (a: AnnotatedArticle, v: number): boolean =>
  /^(?:instead of|short of|far from|rather than)$/.test(`${wordAt(a, v - 2)} ${wordAt(a, v - 1)}`);

/** Words that stand between "too" and what is not done for it. */
const TOO_FAR = 3;

/** "was *too ill* to meet"; but "was not too ill to meet", "was *only too* glad to meet". */
function isTooMuch(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.form !== 'infinitive') return false;
  for (let t = verb.first - 2; t >= verb.first - 1 - TOO_FAR; t--) {
    if (!/^(?:RB|JJ|VBN|VBD)$/.test(a.tags[t] ?? '')) return false;
    if (lowerAt(a, t) === 'too') return !/^(?:not|never|only|all|n't)$/.test(lowerAt(a, t - 1));
  }
  return false;
}

/** "*plans* to meet", "on his *way* to meet". */
function ruleOfNoun(a: AnnotatedArticle, k: number, { governs }: Modality): Status | undefined {
  const noun = nounAt(a, k);
  const head = noun ? headOf(a, noun) : '';
  return head === 'way' && wordAt(a, k - 1) === 'on' ? 'planned' : governs.get(head);
}

/** "*no reason* to meet", "*no point* in meeting". */
const hasNone = (a: AnnotatedArticle, k: number, { governs }: Modality): boolean =>
  governs.has(`no ${headAt(a, k)}`);

/** "*ready* to meet", "*close to* meeting", "*about* to meet": a word, with the preposition after it where that changes it. */
function ruleOfWords(a: AnnotatedArticle, k: number, v: number, { governs }: Modality): Status | undefined {
  const word = wordAt(a, k);
  const next = kindAt(a, k + 1) === 'preposition' ? wordAt(a, k + 1) : '';
  if (word === 'about') return k === v - 1 && verbAt(a, v)?.form === 'infinitive' ? 'planned' : undefined;
  return governs.get(`${word} ${next}`) ?? governs.get(word);
}

/** What the governing verb's meaning says: "is to visit" is a plan, "came to visit" a fact. */
function ruleOf(
  a: AnnotatedArticle,
  verb: VerbGroup,
  at: number,
  governed: number,
  modality: Modality,
): Status {
  // "was to have visited"
  if (verb.lemma === 'be' && verb.tense === 'past' && verbAt(a, governed)?.perfect && at === governed - 1)
    return 'denied';
  // "came close to meeting", "was supposed to meet": it did not come to that.
  if (verb.lemma === 'come' || (verb.lemma === 'be' && verb.tense === 'past'))
    if (standsClose(a, at + 1, governed)) return 'denied';
  if (/^(?:suppose|mean)$/.test(verb.lemma) && verb.passive)
    return verb.tense === 'past' ? 'denied' : 'planned';
  // "has to negotiate": of what had to be, it was.
  if (verb.lemma === 'have' && verb.tense === 'present' && at === governed - 1) return 'proposed';
  // "ought to have met"
  if (verb.lemma === 'ought') return verbAt(a, governed)?.perfect ? 'denied' : 'proposed';
  // "is to visit", "is going to visit"
  if ((verb.lemma === 'be' || (verb.lemma === 'go' && verb.progressive)) && onlyAdverbs(a, at + 1, governed))
    return 'planned';
  // "left for Oslo to meet X"
  if (/^(?:leave|depart|head)$/.test(verb.lemma) && verbAt(a, governed)?.form === 'infinitive')
    return 'planned';
  const adjective =
    kindAt(a, governed - 1) === 'adverb'
      ? modality.governs.get(lowerAt(a, a.phrases[governed - 1]?.first ?? 0))
      : undefined;
  const rule = adjective ?? ruleOfLemma(a, verb, modality) ?? 'occurred';
  // "had been due to meet": what was planned before the story's past did not come about.
  const was = verb.perfect && verb.tense === 'past';
  if (rule === 'planned' && was && (verb.passive || verb.lemma === 'be')) return 'denied';
  // "had hoped to meet"
  return was && !verb.negated && /^(?:hope|want|wish|intend|mean)$/.test(verb.lemma) ? 'denied' : rule;
}

/** "came *very close to* meeting", "came *within an hour of* meeting", "was *near to* meeting". */
function standsClose(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (/^(?:close|near|within)$/.test(wordAt(a, k))) return true;
    if (kindAt(a, k) !== 'adverb') return false;
  }
  return false;
}

/** "is *also* to visit"; "is *there* to visit" and "is *able* to visit" say something else. */
function onlyAdverbs(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const token = a.phrases[k]?.first ?? -1;
    if (kindAt(a, k) !== 'adverb' || a.tags[token] !== 'RB' || /^(?:t?here)$/.test(lowerAt(a, token)))
      return false;
  }
  return true;
}

/** A refusal denies what it rules; not refusing leaves it open; a planned refusal is still one. */
function compose(governor: Status, rule: Status): Status {
  if (governor === 'denied') return rule === 'denied' ? 'occurred' : 'denied';
  return rule === 'occurred' ? governor : rule;
}
