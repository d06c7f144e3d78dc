import type { Status } from '../../model/fact.ts';
import { type AnnotatedArticle, isPaired, type Mention } from '../../model/mention.ts';
import { datesBefore } from './dates-before.ts';
import { findSubject } from './find-subject.ts';
import { frontedRelative } from './fronted-relative.ts';
import { anchorOf, type GoverningVerb, governingVerb, whatIsToBe } from './governing-verb.ts';
import { HAPPEN, holdingClause, throughInfinitive } from './happen.ts';
import { type Occurrence, placesOf } from './occurrence.ts';
import { readComplements } from './read-complements.ts';
import { type Modality, weaker } from './status/modality.ts';
import { isNegatedParty } from './status/negated-party.ts';
import { statusOfNoun } from './status/status-of-noun.ts';
import { headAt, kindAt, mentionOf, modifiersOf, nounAt, sentencePhrases, verbAt, wordAt } from './walk.ts';

/** What the noun phrase at phrase `n` tells, with the verb that governs it, if one does. */
export function occurrenceOfNoun(a: AnnotatedArticle, n: number, modality: Modality): Occurrence | undefined {
  const noun = nounAt(a, n);
  if (!noun) return undefined;
  const own = readComplements(a, n);
  const anchor = anchorOf(a, n);
  const governor = asItCameAbout(a, anchor, governingVerb(a, anchor));
  const outer = anchor === n ? undefined : nounAt(a, anchor);
  // "the talks *began in Oslo*", "talks *she held with Korpi*"
  const further =
    governor &&
    governor.verb > n &&
    (governor.role === 'object' || HAPPEN.has(verbAt(a, governor.verb)?.lemma ?? ''))
      ? throughInfinitive(a, readComplements(a, governor.verb))
      : undefined;
  const agent = governor && agentOf(a, governor);
  const holding = endsWithEvent(a, n, own.last) ? undefined : holdingClause(a, own.last);
  const places = placesOf([
    ...own.prepositional,
    ...(further?.prepositional ?? []),
    ...(holding?.prepositional ?? []),
  ]);
  if (agent) places.set('subject', agent);
  const receiver = governor?.role === 'object' ? receiverOf(a, n, governor.verb) : undefined;
  if (receiver) places.set('second', receiver);
  const [relative, antecedent] =
    (agent && governor?.role === 'object' && frontedRelative(a, governor.verb, agent)) || [];
  if (relative && relative !== 'object') places.set(relative, antecedent ?? []);
  const within = [...(outer ? modifiersOf(a, outer) : []), ...pairsBefore(a, n), ...modifiersOf(a, noun)];
  // "*neither* Norland nor Sudland signed the treaty"
  const byNobody = governor?.role === 'object' && agent?.some((p) => isNegatedParty(a, p));
  const status = byNobody ? 'denied' : nounStatus(a, n, anchor, governor, modality);
  return {
    noun: n,
    ...(governor && governor.role !== 'preposition' && { verb: governor.verb }),
    places,
    possessors: [...within.filter(({ possessive }) => possessive), ...whoseOf(a, anchor)],
    modifiers: within.filter(({ possessive }) => !possessive),
    dates: [
      ...own.dates,
      ...(further?.dates ?? []),
      ...(holding?.dates ?? []),
      ...(governor?.role === 'object' ? datesBefore(a, governor.verb) : []),
    ],
    ...(status && { status }),
    first: Math.min(n, ...(agent ?? [])),
    last: Math.max(own.last, further?.last ?? 0, holding?.last ?? 0),
  };
}

/** "the *Norland-Sudland*, *Norland-Westland* and Sudland-Westland summits": the pairs that a list sets before the noun that they share. */
function pairsBefore(a: AnnotatedArticle, n: number): Mention[] {
  const noun = nounAt(a, n);
  const own = noun && modifiersOf(a, noun).find(isPaired);
  if (!noun || !own || own.first > noun.first + 1) return [];
  const pairs: Mention[] = [];
  for (let k = n - 1; /^(?:and|comma)$/.test(kindAt(a, k) ?? ''); ) {
    if (kindAt(a, k) === 'and' && kindAt(a, k - 1) === 'comma') k--;
    const before = nounAt(a, k - 1) ? mentionOf(a, k - 1) : undefined;
    if (!before || !isPaired(before)) break;
    pairs.unshift(before);
    k -= 2;
  }
  return pairs;
}

/** "Berg, *whose* visit ends on Friday": the name before the relative word. */
function whoseOf(a: AnnotatedArticle, n: number): Mention[] {
  if (wordAt(a, n - 1) !== 'whose') return [];
  const owner = mentionOf(a, kindAt(a, n - 2) === 'comma' ? n - 3 : n - 2);
  return owner ? [owner] : [];
}

/** "a call about the *meeting* scheduled for Monday": what follows is of the event named last. */
const endsWithEvent = (a: AnnotatedArticle, n: number, last: number): boolean =>
  last - 1 > n && EVENT.test(headAt(a, last - 1));

const EVENT =
  /^(?:meetings?|talks|summits?|conferences?|sessions?|visits?|trips?|elections?|forum|ceremony)$/;

/** Who does it: "*Berg* held talks", "the talks were chaired by *Berg*". */
function agentOf(a: AnnotatedArticle, { verb, role }: GoverningVerb): readonly number[] | undefined {
  if (role === 'object') return findSubject(a, verb)?.nouns;
  if (role !== 'subject' || !verbAt(a, verb)?.passive) return undefined;
  return readComplements(a, verb).prepositional.find(({ word }) => word === 'by')?.nouns;
}

/** "paid *Korpi* a call": to whom it is done, where the noun comes second. */
function receiverOf(a: AnnotatedArticle, n: number, v: number): readonly number[] | undefined {
  const { object, second } = readComplements(a, v);
  return second.includes(n) ? object : undefined;
}

/** "The talks were scheduled for Friday *but took place* on Monday": the verb that tells how it came about. */
function asItCameAbout(
  a: AnnotatedArticle,
  n: number,
  governor: GoverningVerb | undefined,
): GoverningVerb | undefined {
  if (governor?.role !== 'subject' || !PLANS.has(verbAt(a, governor.verb)?.lemma ?? '')) return governor;
  const { last } = sentencePhrases(a, n);
  for (let k = governor.verb + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    const held = HELD.has(verb.lemma) && verb.tense === 'past' && !verb.negated && verb.modal === undefined;
    const own = findSubject(a, k)?.nouns ?? [];
    return held && own.includes(n) && wordAt(a, k - 1) === 'but' ? { ...governor, verb: k } : governor;
  }
  return governor;
}

const PLANS = new Set(['schedule', 'plan', 'set', 'slate', 'expect', 'mean', 'be', 'due']);
const HELD = new Set(['take', 'happen', 'occur', 'begin', 'start', 'open', 'go', 'hold']);

/** "The talks, which were due on Friday, *were cancelled*": the verb past the relative clause that governs first. */
function mainVerb(a: AnnotatedArticle, n: number, { verb, role }: GoverningVerb): GoverningVerb | undefined {
  if (role !== 'subject' || kindAt(a, verb - 1) !== 'relative') return undefined;
  const { last } = sentencePhrases(a, n);
  for (let k = verb + 1; k < last; k++)
    if (verbAt(a, k)?.form === 'finite' && findSubject(a, k)?.nouns.includes(n))
      return { verb: whatIsToBe(a, k), role };
  return undefined;
}

/** "the planned round of talks" is planned by its outer noun. */
function nounStatus(
  a: AnnotatedArticle,
  n: number,
  anchor: number,
  governor: GoverningVerb | undefined,
  modality: Modality,
): Status | undefined {
  const main = governor && mainVerb(a, anchor, governor);
  const first = statusOfNoun(a, anchor, governor, modality);
  const told = main && first ? weaker(first, statusOfNoun(a, anchor, main, modality) ?? first) : first;
  if (told === undefined || anchor === n) return told;
  return weaker(told, statusOfNoun(a, n, undefined, modality) ?? 'occurred');
}
