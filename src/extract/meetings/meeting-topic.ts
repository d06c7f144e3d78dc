import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, kindAt, lowerAt, nounAt, sentencePhrases, spanOf, verbAt, wordAt } from '../syntax/walk.ts';

const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning']);
/** Verbs whose object is what is talked about: "to *discuss* fish", "which *focused on* fish". */
const DISCUSSES = /^(?:discuss|review|consider|examine|debate|address|explore)$/;
const CENTRES = /^(?:focus|centre|center|concentrate|touch|dwell|speak|talk)$/;
/** After "on" and "over" these say how, beside what or when: "on the sidelines", "over lunch", "on the phone", "on Tuesday". */
const MEANS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|sidelines?|margins?|fringes?|eve|phone|telephone|line|call|calls|behalf|occasion|basis|lunch|dinner|breakfast|weekend|video|visit|trip|tour|stop|day|days|way|side|sides|part)$/;

/**
 * What a meeting was about, in the article's words: after "on", "about", "over"; the object of "discussed" or "to discuss";
 * "which focused on …". `where` is the phrase that names the place, which ends it.
 */
export function meetingTopic(
  a: AnnotatedArticle,
  { occurrence, frame }: FrameMatch,
  where: number | undefined,
): Span | undefined {
  const { verb, noun, places, last } = occurrence;
  const from = noun ?? verb ?? occurrence.first;
  const told = frame.attributes.topic === 'object' ? places.get('object')?.find((p) => p > from) : undefined;
  const start = told ?? afterAbout(a, from, last) ?? afterDiscussing(a, last);
  return start === undefined ? undefined : topicFrom(a, start, where);
}

/** The phrase after the first "on" or "about" that says more than the way they met. */
function afterAbout(a: AnnotatedArticle, from: number, last: number): number | undefined {
  for (let p = from + 1; p < last; p++) if (ABOUT.has(wordAt(a, p)) && isMatter(a, p + 1)) return p + 1;
  return undefined;
}

const isMatter = (a: AnnotatedArticle, p: number): boolean => {
  if (kindAt(a, p) === 'verb') return verbAt(a, p)?.form === 'gerund';
  const noun = nounAt(a, p);
  return noun !== undefined && !MEANS.test(lowerAt(a, noun.head)) && (a.dateAt[noun.first] ?? -1) < 0;
};

/** "met *to discuss* fish", "talks *that focused on* fish": the clause that follows. */
function afterDiscussing(a: AnnotatedArticle, last: number): number | undefined {
  let p = last;
  while (kindAt(a, p) === 'comma' || kindAt(a, p) === 'relative') p++;
  const verb = verbAt(a, p);
  if (!verb || verb.negated) return undefined;
  const tied = p === last ? verb.form !== 'finite' : true;
  if (tied && DISCUSSES.test(verb.lemma) && isMatter(a, p + 1)) return p + 1;
  return tied && CENTRES.test(verb.lemma) && ABOUT.has(wordAt(a, p + 1)) && isMatter(a, p + 2)
    ? p + 2
    : undefined;
}

/** How many phrases a topic may hold. */
const LONGEST = 16;

/** On over nouns, "of", "in", "and" to the next comma, clause or date. */
function topicFrom(a: AnnotatedArticle, start: number, where: number | undefined): Span | undefined {
  const limit = Math.min(sentencePhrases(a, start).last, start + LONGEST, where ?? Number.POSITIVE_INFINITY);
  let end = start;
  for (let p = start; p < limit; p++) {
    if (nounAt(a, p)) end = p + 1;
    else if (p === start && kindAt(a, p) === 'verb') continue;
    else if (!(goesOn(a, p) || goesIntoDeed(a, p))) break;
  }
  // "discussed *ways* in which …": a word that says nothing by itself.
  if (end === start + 1 && VAGUE.test(headAt(a, start))) return undefined;
  const [first, last] = [a.phrases[start]?.first, a.phrases[end - 1]?.last];
  return end === start || first === undefined || last === undefined ? undefined : spanOf(a, first, last);
}

/** A preposition other than "with" that a noun follows, or "and" before one more thing. */
function goesOn(a: AnnotatedArticle, p: number): boolean {
  const kind = kindAt(a, p);
  if (kind === 'and') return nounAt(a, p + 1) !== undefined && verbAt(a, p + 2)?.form !== 'finite';
  return kind === 'preposition' && wordAt(a, p) !== 'with' && nounAt(a, p + 1) !== undefined;
}

/** "*efforts to end* the war", "the importance *of keeping* the strait open": of these the deed is what it was about. */
function goesIntoDeed(a: AnnotatedArticle, p: number): boolean {
  const verb = verbAt(a, p);
  if (verb?.form === 'infinitive') return VAGUE.test(headAt(a, p - 1)) && nounAt(a, p + 1) !== undefined;
  if (verb?.form === 'gerund') return wordAt(a, p - 1) === 'of' && nounAt(a, p + 1) !== undefined;
  return wordAt(a, p) === 'of' && VAGUE.test(headAt(a, p - 1)) && verbAt(a, p + 1)?.form === 'gerund';
}

const VAGUE = /^(?:efforts?|ways?|steps?|importance|need|areas?|means|plans?|the|opportunit(?:y|ies))$/;
