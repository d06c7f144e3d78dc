import type { Status } from '../../../model/fact.ts';
import type { AnnotatedArticle } from '../../../model/mention.ts';
import { isHeadline } from '../find-subject.ts';
import { kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../walk.ts';
import { governingStatus } from './governing-status.ts';
import { hostOfClause } from './host-of-clause.ts';
import { isOverruled, isToldAnew } from './is-overruled.ts';
import { type Modality, weaker } from './modality.ts';
import { ownStatus } from './own-status.ts';
import { statusUnderHost } from './status-under-host.ts';
import { isAsked, isAwaited, isConditional, isDue, isSupposed } from './supposed.ts';

/** How many verbs may govern one another: guards against circles. */
const DEEPEST = 5;

/**
 * The status of what the verb group at phrase `v` tells, by its own form, by the verbs, nouns and adjectives that govern it
 * ("will meet", "is expected to meet", "denied that they met") and by what the sentence says next ("but the meeting was
 * cancelled"). Nothing where it is only supposed ("if they meet").
 */
export function statusOfVerb(
  a: AnnotatedArticle,
  v: number,
  modality: Modality,
  depth = 0,
): Status | undefined {
  const verb = verbAt(a, v);
  if (!verb || depth > DEEPEST || isSupposed(a, v) || isAsked(a, v)) return undefined;
  const own = ownStatus(a, v, verb);
  if (verb.form === 'participle') return own;
  if (isHeadline(a, v)) return 'planned';
  const told =
    verb.form === 'finite'
      ? statusOfFinite(a, v, own, modality, depth)
      : combine(own, governingStatus(a, v, depth, { modality, statusOfVerb }));
  if (told !== 'planned' || depth > 0) return told;
  if (isToldAnew(a, v)) return undefined;
  return isOverruled(a, v, modality) ? 'denied' : told;
}

const combine = (own: Status, governing: Status | undefined): Status | undefined =>
  governing === undefined ? undefined : weaker(own, governing);

function statusOfFinite(
  a: AnnotatedArticle,
  v: number,
  own: Status,
  modality: Modality,
  depth: number,
): Status | undefined {
  if (wordAt(a, v - 1) === 'than' && isRather(a, v)) return 'denied';
  const twin = joinedBaseForm(a, v) ?? joinedPerfect(a, v);
  if (twin !== undefined) return statusOfVerb(a, twin, modality, depth + 1);
  const due = own === 'occurred' && isDue(a, v, modality);
  // "*had been due* in Oslo": what was planned before the story's past did not come about.
  if (due && verbAt(a, v)?.perfect && verbAt(a, v)?.tense === 'past') return 'denied';
  const ahead =
    due || (own === 'occurred' && (isAwaited(a, v) || isBesidePlan(a, v, modality, depth))) ? 'planned' : own;
  const hung = ahead === 'planned' && isConditional(a, v) ? 'proposed' : ahead;
  const host = hostOfClause(a, v, modality);
  return host ? statusUnderHost(a, v, hung, host, depth, { modality, statusOfVerb }) : hung;
}

/** "were to hold talks *before Berg called* on Korpi": the past tense of what a plan of the past was to come before. */
function isBesidePlan(a: AnnotatedArticle, v: number, modality: Modality, depth: number): boolean {
  const verb = verbAt(a, v);
  if (verb?.tense !== 'past' || verb.perfect) return false;
  const { first } = sentencePhrases(a, v);
  for (let k = v - 1; k > first; k--) {
    if (/^(?:before|until)$/.test(wordAt(a, k))) {
      let main = k - 1;
      while (main > first && !verbAt(a, main)) main--;
      return (
        verbAt(a, main)?.form === 'infinitive' && statusOfVerb(a, main, modality, depth + 1) === 'planned'
      );
    }
    if (verbAt(a, k) || kindAt(a, k) === 'quote' || kindAt(a, k) === 'relative') return false;
  }
  return false;
}

/** "would *rather* resign *than meet* X", "flew home *rather than meet* X". */
function isRather(a: AnnotatedArticle, v: number): boolean {
  const { first } = sentencePhrases(a, v);
  const from = a.phrases[first]?.first ?? 0;
  for (
    let t = (a.phrases[v]?.first ?? 0) - 2;
    t >= Math.max(from, (a.phrases[v]?.first ?? 0) - RATHER_WITHIN);
    t--
  )
    if (lowerAt(a, t) === 'rather') return true;
  return false;
}

/** How many tokens may stand between "rather" and the verb after its "than". */
const RATHER_WITHIN = 8;

/** "is due to visit Oslo and *hold* talks", "did not visit or *meet*": the verb whose "to", "will" or "did" the base form shares. */
function joinedBaseForm(a: AnnotatedArticle, v: number): number | undefined {
  const tag = a.tags[verbAt(a, v)?.first ?? -1];
  if ((tag !== 'VB' && tag !== 'VBP') || verbAt(a, v)?.modal !== undefined) return undefined;
  const { first } = sentencePhrases(a, v);
  let k = v - 1;
  while (k > first && kindAt(a, k) === 'adverb') k--;
  if (kindAt(a, k) !== 'and') return undefined;
  while (--k >= first) {
    const verb = verbAt(a, k);
    const helped =
      verb?.modal !== undefined || (verb?.negated && /^d(?:o|id|oes)$/.test(lowerAt(a, verb.first)));
    if (verb) return verb.form === 'infinitive' || helped ? k : undefined;
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';') return undefined;
  }
  return undefined;
}

/** "was to *have met* Lee *and signed* a pact", "to have come on Monday, *met* Lee and left": the verb whose "to have" the past form shares. */
function joinedPerfect(a: AnnotatedArticle, v: number): number | undefined {
  const verb = verbAt(a, v);
  if (verb?.tense !== 'past' || verb.perfect || verb.passive || verb.first !== verb.main) return undefined;
  const { first } = sentencePhrases(a, v);
  let k = v - 1;
  while (k > first && kindAt(a, k) === 'adverb') k--;
  if (kindAt(a, k) !== 'and' && kindAt(a, k) !== 'comma') return undefined;
  while (--k >= first) {
    const before = verbAt(a, k);
    if (before?.form === 'infinitive') return before.perfect ? k : undefined;
    if (before && !(before.tense === 'past' && kindAt(a, k - 1) === 'comma')) return undefined;
    if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'subordinator' || kindAt(a, k) === 'relative')
      return undefined;
  }
  return undefined;
}
