import type { SpeechFrame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { readList } from '../syntax/read-list.ts';
import {
  headAt,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  startOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { addresseeAt } from './audience.ts';
import { quotationsWithin } from './is-direct.ts';

/** Whether what follows the verb at phrase `v` is of the kind that makes a frame's verb one of saying. */
export function fitsContent(a: AnnotatedArticle, v: number, frame: SpeechFrame, content: Span): boolean {
  if (isAnnouncedList(a, content) || isHowLong(a, v, frame)) return false;
  if (isOfPact(a, v) || isQuality(a, v)) return false;
  if (frame.quoted && quotationsWithin(a, content).length === 0) return false;
  if (frame.asks && !asksFor(a, v, content)) return false;
  if (frame.predicate && !isPredicated(a, v, content)) return false;
  if (frame.deeds.length > 0 && isDeed(a, v, frame)) return false;
  if (frame.carries && isToldAgain(a, v)) return false;
  if (frame.reasoned && isBareThanks(a, v, content)) return false;
  if (frame.commands && !isCommanded(a, v)) return false;
  return !isReflexive(a, v) && (frame.persons || !isParty(a, v, content));
}

/** "a draft treaty *calling for* an end of the war": no words of whoever signs it. */
const isOfPact = (a: AnnotatedArticle, v: number): boolean =>
  verbAt(a, v)?.form === 'gerund' &&
  /^(?:treaty|draft|accord|pact|agreement|deal|bill)$/.test(headAt(a, v - 1));

/** "sees safer towns and *renewed strength*": a participle before its noun, in a list that a verb in the present governs. */
function isQuality(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  const noun = nounAt(a, v + 1);
  if (!verb || !noun || verb.perfect || verb.last - verb.first > 1 || kindAt(a, v - 1) !== 'and')
    return false;
  if (!/ed$/.test(lowerAt(a, verb.first)) || /^(?:DT|PRP\$|CD)$/.test(a.tags[noun.first] ?? '')) return false;
  const { first } = sentencePhrases(a, v);
  let k = v - 1;
  while (k > first && /^(?:noun|comma|and|adverb)$/.test(kindAt(a, k) ?? '')) k--;
  const before = verbAt(a, k);
  return (
    before?.form === 'finite' && before.tense === 'present' && !before.perfect && kindAt(a, v - 2) === 'comma'
  );
}

/** "have argued *for decades* over the river": how long, and nothing called for. */
function isHowLong(a: AnnotatedArticle, v: number, { lasts }: SpeechFrame): boolean {
  if (!lasts || wordAt(a, v + 1) !== 'for') return false;
  return /^(?:decades|years|months|weeks|days|hours|minutes|ages|generations)$/.test(headAt(a, v + 2));
}

/** "ordered *her Labour Party to* draw up a plan": somebody, who is to do it; but "ordered a cut to force prices up". */
function isCommanded(a: AnnotatedArticle, v: number): boolean {
  const list = readList(a, v + 1, sentencePhrases(a, v).last);
  const isNamed = (p: number): boolean =>
    addresseeAt(a, p) !== undefined || /^\p{Lu}/u.test(a.tokens[nounAt(a, p)?.head ?? -1]?.text ?? '');
  return list.nouns.some(isNamed) && verbAt(a, pastBracket(a, list.next))?.form === 'infinitive';
}

/** "thanked *her*", "congratulated *Korpi*": it is not told for what. */
const isBareThanks = (a: AnnotatedArticle, v: number, { end }: Span): boolean =>
  mentionOf(a, v + 1) !== undefined && (a.tokens[a.phrases[v + 1]?.last ?? 0]?.start ?? end) >= end;

/** "the Labour Party *(LP)* to": one past a short name in brackets. */
const pastBracket = (a: AnnotatedArticle, p: number): number =>
  wordAt(a, p) === '(' && wordAt(a, p + 2) === ')' ? p + 3 : p;

/** "announced *the following plans:*", "made commitments to:": the list that comes tells it. */
function isAnnouncedList({ article }: AnnotatedArticle, { start, end }: Span): boolean {
  const words = article.text.slice(start, end);
  return /:\s*$/.test(words) || /^the following\b/i.test(words);
}

/** "dismissed *two generals*", "denied *them* a visa": nothing is said by it. */
function isDeed(a: AnnotatedArticle, v: number, { deeds }: SpeechFrame): boolean {
  const { last } = sentencePhrases(a, v);
  const list = nounAt(a, v + 1) ? readList(a, v + 1, last) : undefined;
  if (!list) return false;
  // "dismissed the appeal *as* unhelpful": what is said of it.
  if (wordAt(a, list.next) === 'as') return false;
  if (/^(?:him|her|them|it|us|me|you)$/.test(headAt(a, v + 1)) && nounAt(a, v + 2)) return true;
  // "declared a state of *emergency*"
  const kind = /^(?:states?|days?|weeks?)$/.test(headAt(a, v + 1)) && wordAt(a, v + 2) === 'of' ? v + 3 : -1;
  return [...list.nouns, kind].some((noun) => deeds.includes(headAt(a, noun)));
}

/** "made *the pledge* in talks", "repeated *the claim*": it was told before what it is; "made the promise *to pay*" tells it. */
function isToldAgain(a: AnnotatedArticle, v: number): boolean {
  const noun = nounAt(a, v + 1);
  if (!noun || mentionOf(a, v + 1) || lowerAt(a, noun.first) !== 'the' || noun.last - noun.first !== 2)
    return false;
  if (!CARRIED.test(headAt(a, v + 1))) return false;
  const next = wordAt(a, v + 2);
  return !/^(?:that|of|to|for|about|on|against|over)$/.test(next) && verbAt(a, v + 2)?.form !== 'infinitive';
}

const CARRIED =
  /^(?:pledge|promise|vow|appeal|plea|threat|accusation|allegation|claim|denial|warning|protest|complaint|proposal|demand|apology|assurance|commitment|offer|call)$/;

/** "as they defend *themselves* against the attack": nobody speaks. */
const isReflexive = (a: AnnotatedArticle, v: number): boolean => /(?:self|selves)$/.test(headAt(a, v + 1));

/** "called on Iran *to wait*", "asked Iran *for* help" */
function asksFor(a: AnnotatedArticle, v: number, { end }: Span): boolean {
  let inRelative = false;
  for (let k = v + 2; k < a.phrases.length && (a.tokens[a.phrases[k]?.first ?? 0]?.start ?? end) < end; k++)
    // "called on Finland, *which has a port*, to wait"
    if (kindAt(a, k) === 'comma') inRelative = kindAt(a, k + 1) === 'relative';
    else if (inRelative) continue;
    else if (verbAt(a, k)?.form === 'infinitive' || /^(?:for|that)$/.test(wordAt(a, k))) return true;
    // "calling on Berg, who leads the group, *said*": whoever is called on is asked nothing.
    else if (verbAt(a, k)?.form === 'finite') return false;
  return false;
}

/**
 * The content begins with a person or a state itself, not with a thing: "welcomed *the president* to the palace"; "welcomed
 * *Norland joining* the pact" tells a deed.
 */
function isParty(a: AnnotatedArticle, v: number, { start, end }: Span): boolean {
  for (let k = v + 1; (a.tokens[a.phrases[k]?.first ?? 0]?.start ?? end) < end; k++) {
    if (startOf(a, k) < start) continue;
    // "denied *meeting* the president"
    if (verbAt(a, k)) return false;
    if (!nounAt(a, k)) continue;
    const mention = mentionOf(a, k);
    if (mention === undefined || mention.kind === 'organization') return false;
    return verbAt(a, readList(a, k, sentencePhrases(a, k).last).next)?.form !== 'gerund';
  }
  return false;
}

/** "called the plan *a mistake*", "called it *wrong*", "described it *as old*": more than the noun phrase after the verb. */
function isPredicated(a: AnnotatedArticle, v: number, { end }: Span): boolean {
  const { last } = sentencePhrases(a, v);
  let k = v + 1;
  if (!nounAt(a, k)) return false;
  const isPerson = mentionOf(a, k)?.kind === 'person';
  if (endsInAdjective(a, k)) return true;
  for (k++; k < last && (a.tokens[a.phrases[k]?.first ?? 0]?.start ?? end) < end; k++) {
    const kind = kindAt(a, k);
    if (kind === 'noun') {
      // "called its ambassador *home*"
      if (headAt(a, k) === 'home') return false;
      if (kindAt(a, k - 1) === 'noun' || endsInAdjective(a, k)) return true;
      continue;
    }
    if (wordAt(a, k) === 'as' && !isPerson) return true;
    if (/^(?:back|off|in|up|out)$/.test(wordAt(a, k))) return false;
    if (kind === 'adverb' && a.tags[a.phrases[k]?.first ?? 0] === 'JJ' && !nounAt(a, k + 1)) return true;
    // "described the entry of Norland, led by Lee, *as* a step"
    if (kind === 'comma' && !isPerson && closesWithAs(a, k, last)) return true;
    if (kind !== 'preposition' && kind !== 'and' && kind !== 'quote' && kind !== 'adverb') return false;
  }
  return false;
}

/** A parenthesis that a comma closes before "as". */
function closesWithAs(a: AnnotatedArticle, comma: number, last: number): boolean {
  for (let k = comma + 1; k < last; k++) {
    if (verbAt(a, k)?.form === 'finite') return false;
    if (kindAt(a, k) === 'comma') return wordAt(a, k + 1) === 'as';
  }
  return false;
}

/** "the closure *unacceptable*", read as one noun phrase. */
const endsInAdjective = (a: AnnotatedArticle, p: number): boolean => {
  const { head = 0, first = 0 } = nounAt(a, p) ?? {};
  return a.tags[head] === 'JJ' && head > first;
};
