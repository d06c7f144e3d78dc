import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { GoverningVerb } from './governing-verb.ts';
import { type Modality, ruleOfLemma, statusOfVerb, weaker } from './status.ts';
import { headOf, kindAt, lowerAt, nounAt, prepositionOf, verbAt, wordAt } from './walk.ts';

/** Verbs of taking part: what they say of themselves they say of the noun after their preposition. */
const LIGHT = new Set(
  'enter engage participate take return come go join sit proceed lead agree move be get'.split(' '),
);
/** Prepositions under which a noun takes place if and when what governs it does. */
const WITHIN = new Set(['for', 'in', 'into', 'at', 'during', 'to', 'on']);
/** Prepositions of where and when, under which a noun is no part of what the noun or verb before it plans or agrees. */
const WHERE = /^(?:in|at|during|after|following)$/;

/** The status of a noun by its own words, the noun it hangs on and its verb: "planned talks", "calls for talks", "called off talks". */
export function statusOfNoun(
  a: AnnotatedArticle,
  n: number,
  governor: GoverningVerb | undefined,
  modality: Modality,
): Status | undefined {
  const own = weaker(ownStatus(a, n, modality), hangingStatus(a, n, modality));
  if (!governor) return own;
  const verb = verbAt(a, governor.verb);
  const told = statusOfVerb(a, governor.verb, modality);
  if (!verb || told === undefined) return undefined;
  const rule = ruleOfLemma(a, verb, modality);
  if (governor.role !== 'preposition') {
    if (rule === 'denied') return told === 'denied' ? own : 'denied';
    return weaker(own, rule ? weaker(told === 'denied' ? 'denied' : 'occurred', rule) : told);
  }
  const word = wordAt(a, prepositionOf(a, n) ?? n - 1);
  // "agreed *at* the summit": what was agreed lies ahead, not where.
  if (verb.lemma === 'agree' && WHERE.test(word)) return weaker(own, told);
  if (LIGHT.has(verb.lemma) && WITHIN.has(word)) return weaker(own, weaker(told, rule ?? 'occurred'));
  // "Berg did not mention the talks" denies the mention alone; "will say so at the talks" puts both ahead.
  const ahead = WITHIN.has(word) && told !== 'denied' ? told : 'occurred';
  return weaker(own, weaker(ahead, word === 'for' ? (rule ?? 'occurred') : 'occurred'));
}

/** "the planned talks". */
function ownStatus(a: AnnotatedArticle, n: number, modality: Modality): Status {
  const noun = nounAt(a, n);
  // "no talks", "no plans for talks"
  let status: Status = lowerAt(a, noun?.first ?? -1) === 'no' ? 'denied' : 'occurred';
  for (let t = noun?.first ?? 0; t < (noun?.head ?? 0); t++)
    status = weaker(status, modality.get(lowerAt(a, t)) ?? 'occurred');
  return status;
}

/** "a proposal for talks", "ahead of talks", "on the eve of the summit". */
function hangingStatus(a: AnnotatedArticle, n: number, modality: Modality): Status {
  const at = prepositionOf(a, n) ?? n - 1;
  // "before further meetings later Tuesday"
  const more = /^(?:further|more|other|later)$/.test(lowerAt(a, a.phrases[at + 1]?.first ?? -1));
  if (wordAt(a, at) === 'before' && more) return 'planned';
  if (kindAt(a, at) !== 'preposition') return 'occurred';
  const before = nounAt(a, at - 1);
  if (before && lowerAt(a, before.first) === 'no' && modality.has(headOf(a, before))) return 'denied';
  // "sealed the *agreement in* a phone call"
  if (before && WHERE.test(wordAt(a, at))) return 'occurred';
  return modality.get(before ? headOf(a, before) : wordAt(a, at - 1)) ?? 'occurred';
}
