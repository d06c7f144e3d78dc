import type { AnnotatedArticle } from '../../model/mention.ts';
import { anchorOf, governingVerb } from '../syntax/governing-verb.ts';
import { headOf, kindAt, lowerAt, nounAt, prepositionOf, verbAt, wordAt } from '../syntax/walk.ts';
import type { Trigger } from './find-triggers.ts';

/** What can be seen of a word that tells how likely it tells an event of those around it, by names a reader understands. */
export function readSigns(a: AnnotatedArticle, { word, phrase, occurrence: { noun } }: Trigger): string[] {
  return [`word:${word}`, ...(noun === undefined ? signsOfVerb(a, phrase) : signsOfNoun(a, noun))];
}

function signsOfVerb(a: AnnotatedArticle, v: number): string[] {
  const verb = verbAt(a, v);
  return [`form:${verb?.form ?? 'none'}`, `negated:${verb?.negated === true}`];
}

function signsOfNoun(a: AnnotatedArticle, n: number): string[] {
  const noun = nounAt(a, n);
  const anchor = anchorOf(a, n);
  const governor = governingVerb(a, anchor);
  const tie = prepositionOf(a, anchor);
  return [
    `form:${noun && headOf(a, noun).endsWith('s') ? 'plural' : 'singular'}`,
    `opened:${determiner(a, n)}`,
    `as:${tie === undefined ? (governor?.role ?? 'none') : wordAt(a, tie)}`,
    `hangs:${tie !== undefined && hangsOnNoun(a, tie)}`,
    `apart:${kindAt(a, n + 1) ?? 'end'}`,
  ];
}

function determiner(a: AnnotatedArticle, n: number): string {
  const first = lowerAt(a, nounAt(a, n)?.first ?? -1);
  if (/^(?:the|this|that|these|those)$/.test(first)) return 'the';
  if (/^an?$/.test(first)) return 'a';
  if (/^(?:his|her|their|its)$/.test(first)) return 'whose';
  return /^(?:no|any|such|more|further|other|another)$/.test(first) ? first : 'bare';
}

/** "support *for talks*", "the future *of the talks*": the noun is part of another that names nobody. */
const hangsOnNoun = (a: AnnotatedArticle, at: number): boolean => {
  const before = nounAt(a, at - 1);
  return (
    before !== undefined &&
    before.mention < 0 &&
    !/^(?:sidelines?|margins?|end|close)$/.test(headOf(a, before))
  );
};
