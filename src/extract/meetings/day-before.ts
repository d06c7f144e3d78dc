import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { inQuotation, kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

/** How many days old the news of a story may be. */
const FRESH = 3;

/** "He arrived *on Wednesday afternoon*. He then went to the ministry, …": the day of what the sentence before tells to have been. */
export function newsDayBefore(a: AnnotatedArticle, v: number): DateValue | undefined {
  const told = isAlso(a, v) || hasDate(a, v) ? undefined : lastDayBefore(a, v);
  if (!told) return undefined;
  const { past } = told.mention;
  const age = daysBetween(past.value, a.article.date);
  const verb = verbAt(a, told.verb);
  const been = verb?.form !== 'infinitive' && verb?.tense !== 'future' && verb?.modal === undefined;
  return been && age >= 0 && age <= FRESH ? past : undefined;
}

/** "*also* met X": perhaps on another day. */
function isAlso(a: AnnotatedArticle, v: number): boolean {
  const from = a.phrases[sentencePhrases(a, v).first]?.first ?? 0;
  for (let t = verbAt(a, v)?.last ?? 0; t >= from; t--) if (lowerAt(a, t) === 'also') return true;
  return false;
}

function hasDate(a: AnnotatedArticle, p: number): boolean {
  const { first, last } = sentencePhrases(a, p);
  for (let k = first; k < last; k++) if (kindAt(a, k) === 'date') return true;
  return false;
}

interface Told {
  readonly mention: DateMention;
  readonly verb: number;
}

/** The last day that the sentence before that of phrase `p` gives of something, and the verb that it stands beside. */
function lastDayBefore(a: AnnotatedArticle, p: number): Told | undefined {
  const here = sentencePhrases(a, p).first;
  if (here === 0) return undefined;
  const { first, last } = sentencePhrases(a, here - 1);
  for (let k = last - 1; k >= first; k--) {
    const mention = kindAt(a, k) === 'date' && !OTHER.test(wordAt(a, k - 1)) ? dateOf(a, k) : undefined;
    if (!mention || mention.weak || mention.past.value.length < 10) continue;
    if (inQuotation(a, a.phrases[k]?.first ?? 0)) continue;
    return { mention, verb: verbBeside(a, k, first, last) };
  }
  return undefined;
}

const OTHER = /^(?:since|until|till|before|by|from|after|of)$/;

/** The verb before a day, or after one that opens its sentence. */
function verbBeside(a: AnnotatedArticle, day: number, first: number, last: number): number {
  let v = day - 1;
  while (v >= first && !verbAt(a, v)) v--;
  if (v < first) for (v = day + 1; v < last && !verbAt(a, v); ) v++;
  return v;
}
