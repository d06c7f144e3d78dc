import type { Status } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import { isHeadline } from './find-subject.ts';
import { framedBy } from './framed-by.ts';
import { CLAUSE_TAKERS } from './verb-classes.ts';
import { headOf, kindAt, lowerAt, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** What words that govern an event say of it: "plan" → planned, "refuse" → denied. Keys are lemmas, nouns, adjectives. */
export type Modality = ReadonlyMap<string, Status>;

/** From surest to least: where two words disagree the weaker one holds. */
const STRENGTH: readonly Status[] = ['occurred', 'planned', 'proposed', 'denied'];

/** The status that two words together give: an offer to plan is an offer, a refusal of either is a refusal. */
export const weaker = (a: Status, b: Status): Status => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b);

/**
 * The status of what the verb group at phrase `v` tells, by its own form and by the verbs, nouns and adjectives that
 * govern it: "will meet", "is expected to meet", "refused to meet". Nothing where it is only supposed ("if they meet").
 */
export function statusOfVerb(
  a: AnnotatedArticle,
  v: number,
  modality: Modality,
  depth = 0,
): Status | undefined {
  const verb = verbAt(a, v);
  if (!verb || depth > 5) return undefined;
  if (isSupposed(a, v)) return undefined;
  const own = deniedAfter(a, v) ? 'denied' : ownStatus(verb);
  if (verb.form === 'participle') return own;
  if (isHeadline(a, v)) return 'planned';
  const twin = verb.form === 'finite' ? joinedBaseForm(a, v) : undefined;
  if (twin !== undefined) return statusOfVerb(a, twin, modality, depth + 1);
  if (verb.form === 'finite')
    return own === 'occurred' && (isAwaited(a, v) || isDue(a, v, modality)) ? 'planned' : own;
  const governing = governingStatus(a, v, modality, depth);
  return governing === undefined ? undefined : weaker(own, governing);
}

/** "was *not* on the agenda", "is *off*". */
const deniedAfter = (a: AnnotatedArticle, v: number): boolean =>
  verbAt(a, v)?.lemma === 'be' &&
  ((wordAt(a, v + 1) === 'not' && kindAt(a, v + 2) === 'preposition') ||
    (lowerAt(a, verbAt(a, v)?.last ?? -1) === 'off' && !nounAt(a, v + 2)));

/** "is *due* in Oslo on Friday". */
const isDue = (a: AnnotatedArticle, v: number, modality: Modality): boolean =>
  verbAt(a, v)?.lemma === 'be' &&
  kindAt(a, v + 1) === 'adverb' &&
  modality.get(wordAt(a, v + 1)) === 'planned' &&
  kindAt(a, v + 2) === 'preposition';

function ownStatus(verb: VerbGroup): Status {
  if (verb.negated) return 'denied';
  switch (verb.modal) {
    case undefined:
      return verb.tense === 'future' ? 'planned' : 'occurred';
    case 'should':
    case 'must':
    case 'could':
    case 'can':
    case 'might':
      return 'proposed';
    case 'cannot':
    case 'ca':
    case 'wo':
      return 'denied';
    default:
      // "would" in reported speech is a plan; "would have met" did not happen.
      return verb.modal === 'would' && verb.perfect ? 'denied' : 'planned';
  }
}

/** "is due to visit Oslo and *hold* talks", "will visit and *meet*": the verb whose "to" or "will" the base form shares. */
function joinedBaseForm(a: AnnotatedArticle, v: number): number | undefined {
  const tag = a.tags[verbAt(a, v)?.first ?? -1];
  if ((tag !== 'VB' && tag !== 'VBP') || verbAt(a, v)?.modal !== undefined) return undefined;
  const { first } = sentencePhrases(a, v);
  let k = v - 1;
  while (k > first && kindAt(a, k) === 'adverb') k--;
  if (kindAt(a, k) !== 'and') return undefined;
  while (--k >= first) {
    const verb = verbAt(a, k);
    if (verb) return verb.form === 'infinitive' || verb.modal !== undefined ? k : undefined;
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';') return undefined;
  }
  return undefined;
}

/** Under "if", "whether" or "unless" nothing is told. */
function isSupposed(a: AnnotatedArticle, v: number): boolean {
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

/** "when they *meet*", "by the time X *meets* Y": the present tense of what is still to come. */
function isAwaited(a: AnnotatedArticle, v: number): boolean {
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

/** What stands before an infinitive or gerund and rules it. */
function governingStatus(
  a: AnnotatedArticle,
  v: number,
  modality: Modality,
  depth: number,
): Status | undefined {
  const { first } = sentencePhrases(a, v);
  const gerund = verbAt(a, v)?.form === 'gerund';
  const sayer = framedBy(a, v);
  if (sayer !== undefined) return statusOfVerb(a, sayer, modality, depth + 1);
  let status: Status = 'occurred';
  for (let k = v - 1; k >= first; k--) {
    const noun = nounAt(a, k);
    const said = noun ? modality.get(headOf(a, noun)) : modality.get(wordAt(a, k));
    if (said && (k === v - 1 || kindAt(a, v - 1) === 'preposition')) status = weaker(status, said);
    // "has *no* plans to visit"
    if (said && k === v - 1 && noun && lowerAt(a, noun.first) === 'no') return 'denied';
    const verb = verbAt(a, k);
    // "*accepted* an invitation to visit"
    if (status === 'proposed' && verb?.lemma === 'accept') status = 'occurred';
    if (verb) {
      const governed = statusOfVerb(a, k, modality, depth + 1);
      if (governed === undefined) return undefined;
      return weaker(status, compose(governed, ruleOf(a, verb, k, v, modality)));
    }
    if (kindAt(a, k) === 'comma' && gerund) break;
  }
  return status;
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
  // "is to visit", "is going to visit"
  if ((verb.lemma === 'be' || (verb.lemma === 'go' && verb.progressive)) && onlyAdverbs(a, at + 1, governed))
    return 'planned';
  // "left for Oslo to meet X"
  if (/^(?:leave|depart|head)$/.test(verb.lemma) && verbAt(a, governed)?.form === 'infinitive')
    return 'planned';
  const adjective =
    kindAt(a, governed - 1) === 'adverb'
      ? modality.get(lowerAt(a, a.phrases[governed - 1]?.first ?? 0))
      : undefined;
  const rule = adjective ?? ruleOfLemma(a, verb, modality) ?? 'occurred';
  // "had been due to meet": what was planned before the story's past did not come about.
  return rule === 'planned' && verb.perfect && verb.tense === 'past' && (verb.passive || verb.lemma === 'be')
    ? 'denied'
    : rule;
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

/** What a verb says of its object or infinitive, with its particle where that changes it: "call", "call off". */
export function ruleOfLemma(a: AnnotatedArticle, verb: VerbGroup, modality: Modality): Status | undefined {
  const ownWord = verb.passive ? modality.get(lowerAt(a, verb.main)) : undefined;
  return modality.get(`${verb.lemma} ${lowerAt(a, verb.last)}`) ?? ownWord ?? modality.get(verb.lemma);
}

/** A refusal denies what it rules; not refusing leaves it open; a planned refusal is still one. */
function compose(governor: Status, rule: Status): Status {
  if (governor === 'denied') return rule === 'denied' ? 'occurred' : 'denied';
  return rule === 'occurred' ? governor : rule;
}
