import type { AnnotatedArticle } from '../../model/mention.ts';
import type { VerbGroup } from '../../model/phrase.ts';
import type { Grammar } from '../grammar.ts';
import { joinedVerb } from '../syntax/joined-verb.ts';
import { kindAt, lowerAt, mentionOf, nounAt, verbAt, wordAt } from '../syntax/walk.ts';
import { isSaying, speechAt } from './speech.ts';

/** Prepositions and dates may follow ", he said" before its sentence or clause ends. */
const TRAILING = new Set(['date', 'preposition', 'noun', 'adverb']);

/** Whether phrase `p`, after a comma, begins another saying: "adding that", "and called for", "he said", "according to". */
export function opensSaying(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  if (lowerAt(a, a.phrases[p]?.first ?? 0) === 'according') return true;
  let k = p;
  if (kindAt(a, k) === 'and') k++;
  while (kindAt(a, k) === 'adverb') k++;
  const verb = verbAt(a, k);
  // "the survey, *agreed on by* both, had stopped": the verb tells of the noun.
  if (verb && (wordAt(a, k + 1) === 'by' || wordAt(a, k + 2) === 'by') && verb.form !== 'gerund')
    return false;
  if (verb && k < last && isSaying(a, k, grammar)) {
    if (verb.form === 'gerund') return mayCarry(a, k, last, grammar);
    return verb.form === 'finite' && (endsSaying(a, k + 1, last) || k > p);
  }
  return nounAt(a, k) !== undefined && isTail(a, k, last, grammar);
}

/** A verb of a clause needs one: "adding that", but not "immediate and *continuing* support". */
function mayCarry(a: AnnotatedArticle, v: number, last: number, grammar: Grammar): boolean {
  const triggers = grammar.speech.get(verbAt(a, v)?.lemma ?? '') ?? [];
  if (triggers.some(({ frame, particle }) => particle === undefined && frame.takes.includes('object')))
    return true;
  if (!nounAt(a, v + 1)) return true;
  for (let k = v + 2; k < last && k < v + 8; k++) if (verbAt(a, k)?.form === 'finite') return true;
  return false;
}

/** ", he said", ", the agency reported on Sunday": a subject, a verb of saying or reporting, and nothing said after it. */
function isTail(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  const k = pastSubject(a, p, last);
  const verb = verbAt(a, k);
  // "said that if Norland went ahead, Finland *would respond*": no one has yet.
  if (!verb || k >= last || verb.form !== 'finite' || verb.modal !== undefined) return false;
  const says = isSaying(a, k, grammar) || verb.lemma === 'report' || verb.lemma === 'quote';
  return says && endsSaying(a, k + 1, last);
}

/** Past a subject and what prepositions and brackets add to it. */
function pastSubject(a: AnnotatedArticle, p: number, last: number): number {
  let k = p;
  while (
    k < last &&
    (/^(?:noun|preposition|adverb)$/.test(kindAt(a, k) ?? '') ||
      (kindAt(a, k) === 'mark' && /^[()]$/.test(wordAt(a, k))))
  )
    k++;
  return k;
}

function endsSaying(a: AnnotatedArticle, from: number, last: number): boolean {
  let k = from;
  while (k < last && TRAILING.has(kindAt(a, k) ?? '')) {
    if (kindAt(a, k) === 'noun' && verbAt(a, k + 1)?.form === 'finite' && k + 1 < last) return false;
    k++;
  }
  return (
    k >= last ||
    /^(?:mark|comma|quote|subordinator|and)$/.test(kindAt(a, k) ?? '') ||
    (k === from && verbAt(a, k)?.form === 'gerund')
  );
}

/** "… and called for", "… as well as called for": a verb of saying that is joined to the one before has the same speaker. */
export function isSharedSaying(a: AnnotatedArticle, from: number, and: number, grammar: Grammar): boolean {
  const k = joinedVerb(a, and);
  const verb = k === undefined ? undefined : verbAt(a, k);
  if (k === undefined || !verb || !isSaying(a, k, grammar) || verb.modal !== undefined) return false;
  return inTenseOfSaying(a, from, verb);
}

/** "… but *the Finnish president said*", ", and *he hoped*": another subject begins to speak, in the tense of the saying. */
export function isNextSaying(
  a: AnnotatedArticle,
  from: number,
  and: number,
  last: number,
  grammar: Grammar,
): boolean {
  if (!nounAt(a, and + 1)) return false;
  const plain = kindAt(a, and - 1) !== 'comma' && wordAt(a, and) === 'and';
  const k = pastSubject(a, and + 1, last);
  const verb = verbAt(a, k);
  if (plain || k >= last || verb?.form !== 'finite' || verb.passive || verb.modal !== undefined) return false;
  if (!inTenseOfSaying(a, from, verb)) return false;
  if (speechAt(a, k, grammar).some(({ frame }) => frame.after)) return true;
  return goesOnSaying(a, and + 1, k) && isSaying(a, k, grammar);
}

/** "…, and *he also called* on the council": the same speaker, who says another thing. */
const goesOnSaying = (a: AnnotatedArticle, p: number, v: number): boolean =>
  /^(?:he|she)$/.test(mentionKind(a, p)) &&
  a.tokens
    .slice(a.phrases[p]?.last ?? 0, verbAt(a, v)?.last ?? 0)
    .some(({ lower }) => /^(?:also|then|further|furthermore|likewise|moreover)$/.test(lower));

const mentionKind = (a: AnnotatedArticle, p: number): string => {
  const mention = mentionOf(a, p);
  return mention?.kind === 'anaphor' ? mention.stands : '';
};

/** "praised the plan and *urged*" goes on telling; in "praised the plan to open and *keep* the road" the verb belongs inside. */
export function inTenseOfSaying(a: AnnotatedArticle, from: number, verb: VerbGroup): boolean {
  let before = from - 1;
  while (before > 0 && !verbAt(a, before)) before--;
  const saying = verbAt(a, before);
  if (verb.perfect && verb.tense === 'present')
    return saying?.form !== 'finite' || saying.modal === undefined;
  if (saying?.form !== 'finite') return verb.tense === 'past';
  // "said she had written, *and had offered* to come": told of a time before.
  if (verb.perfect && !saying.perfect && saying.tense === 'past') return false;
  // "has appealed to both *and vowed* that": one helping verb for both.
  return saying.tense === verb.tense || (saying.perfect && verb.tense === 'past');
}

/** "… after the president said he was shocked": a clause in which another speaks is no part of what was said. */
export function isOthersSaying(a: AnnotatedArticle, p: number, last: number, grammar: Grammar): boolean {
  if (!/^(?:after|as|while|when|before)$/.test(wordAt(a, p)) || !nounAt(a, p + 1)) return false;
  const verb = verbAt(a, p + 2);
  return p + 2 < last && verb?.form === 'finite' && verb.tense === 'past' && isSaying(a, p + 2, grammar);
}
