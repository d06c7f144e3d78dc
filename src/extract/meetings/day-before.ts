import type { DateMention } from '../../model/annotation.ts';
import type { DateValue } from '../../model/date-value.ts';
import { daysBetween } from '../../model/days-between.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { headAt, inQuotation, kindAt, lowerAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';

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

/** "*also* met X", "is *also* to meet X": perhaps on another day. */
function isAlso(a: AnnotatedArticle, v: number): boolean {
  const from = a.phrases[sentencePhrases(a, v).first]?.first ?? 0;
  for (let t = verbAt(a, v)?.last ?? 0; t >= from; t--) if (lowerAt(a, t) === 'also') return true;
  return false;
}

/**
 * "Berg will travel to Riga *on October 17*. She is to meet Korpi there": the day to come of the sentence before, of which what is
 * planned next is most likely too; of a stay of days, of what one will *also* do, or once somebody has left, it is not.
 */
export function planDayBefore(a: AnnotatedArticle, { verb = -1, first, noun }: Occurrence): number[] {
  const telling = verbAt(a, verb);
  const today = a.article.date;
  if (!telling || telling.perfect || telling.progressive || (noun !== undefined && telling.form === 'gerund'))
    return [];
  if (today === undefined || isAlso(a, verb) || inQuotation(a, telling.first) || opensElsewhere(a, first))
    return [];
  const told = hasDate(a, first) ? undefined : lastDayBefore(a, first);
  const over = verbAt(a, told?.verb ?? -1);
  if (!told || isStay(a, told.phrase) || LEAVES.test(over?.lemma ?? '')) return [];
  const ahead = over?.form !== 'finite' || over.tense !== 'past' || over.modal !== undefined;
  return ahead && told.mention.future.earliest > today ? [told.phrase] : [];
}

/** "begins *a four-day visit* on Monday": what one will do there may be on any of the days. */
function isStay(a: AnnotatedArticle, day: number): boolean {
  const { first, last } = sentencePhrases(a, day);
  for (let t = a.phrases[first]?.first ?? 0; t < (a.phrases[last - 1]?.last ?? 0); t++)
    if (/^(?!one-)\w+-day$|^week-?long$/.test(lowerAt(a, t))) return true;
  return false;
}

const LEAVES = /^(?:leave|depart|return)$/;
/** Openings that tell of another time than the sentence before. */
const ELSEWHERE = /^(?:during|throughout|before|after|earlier|later|separately|meanwhile)$/;

/** "*During her stay* she will meet X", "*From there* he will go", "*On his way home* he will see Y". */
function opensElsewhere(a: AnnotatedArticle, p: number): boolean {
  const { first } = sentencePhrases(a, p);
  const from = a.phrases[first]?.first ?? 0;
  return (
    ELSEWHERE.test(lowerAt(a, from)) ||
    (lowerAt(a, from) === 'from' && lowerAt(a, from + 1) === 'there') ||
    /^(?:way|stay|visit|trip|tour)$/.test(headAt(a, first + 1))
  );
}

function hasDate(a: AnnotatedArticle, p: number): boolean {
  const { first, last } = sentencePhrases(a, p);
  for (let k = first; k < last; k++) if (kindAt(a, k) === 'date') return true;
  return false;
}

interface Told {
  readonly mention: DateMention;
  readonly phrase: number;
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
    return { mention, phrase: k, verb: verbBeside(a, k, first, last) };
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
