import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Occurrence } from '../syntax/occurrence.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  firstWordAt,
  headAt,
  kindAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { canMeet, type Side } from './side.ts';
import { standsFor } from './stands-for.ts';

/** How many phrases past the noun such a clause may stand. */
const REACH = 40;

/** What those do by whom a meeting is said to be done: "*attended* by", "*co-chaired* by". */
const BY = /^(?:attend|co-chair|chair|cochair|host|convene|lead|moderate)$/;
/** What a meeting does with those who meet at it: "*bringing together* X and Y". */
const GATHERS = /^(?:involve|group|gather|feature|bring)$/;
const PRESENT = /^(?:attendance|attending|present|participating)$/;

/**
 * Who took part by a clause beside the noun: "the meeting, *attended by X and Y*,", "was held on Monday, *co-chaired by X*",
 * "talks *involving X and Y*", "opened *with X and Y in attendance*".
 */
export function attendeesOf(a: AnnotatedArticle, { noun, verb = -1, last }: Occurrence): Side[] {
  if (noun === undefined) return [];
  const end = Math.min(sentencePhrases(a, noun).last, noun + REACH);
  const found: Side[] = [];
  for (let p = noun + 1; p < end; p++) {
    // What is said of another meeting, or in another breath, is not of this one.
    if (kindAt(a, p) === 'quote' || wordAt(a, p) === ';') break;
    const group = verbAt(a, p);
    if (group?.form === 'finite' && p !== verb && p > last) break;
    const beside = kindAt(a, p - 1) === 'comma' || p === readComplements(a, noun).last;
    if (group?.form === 'participle' && beside && BY.test(group.lemma)) {
      const by = pastDates(a, p + 1);
      if (wordAt(a, by) === 'by') found.push(...named(a, by + 1));
    }
    // "chaired by X *and attended by* Y and Z"
    if (
      found.length > 0 &&
      group?.form === 'participle' &&
      kindAt(a, p - 1) === 'and' &&
      BY.test(group.lemma)
    )
      if (wordAt(a, p + 1) === 'by') found.push(...named(a, p + 2));
    if (group?.form === 'gerund' && beside && GATHERS.test(group.lemma)) {
      const { object } = readComplements(a, p);
      if (object.length > 0) return object.flatMap((n) => sidesAt(a, n));
    }
    if (wordAt(a, p) === 'with' && isPresence(a, p)) return [...found, ...named(a, p + 1)];
  }
  return found;
}

function pastDates(a: AnnotatedArticle, p: number): number {
  let at = p;
  while (kindAt(a, at) === 'date' || kindAt(a, at) === 'adverb') at++;
  return at;
}

const named = (a: AnnotatedArticle, p: number): Side[] =>
  readList(a, p, sentencePhrases(a, p).last).nouns.flatMap((n) => sidesAt(a, n));

function sidesAt(a: AnnotatedArticle, n: number): Side[] {
  const mention = mentionOf(a, n);
  if (!mention || (mention.kind === 'office' && mention.office.plural)) {
    const others = standsFor(a, n);
    if (others.length > 0) return others;
  }
  return mention && canMeet(mention) ? [{ mention, phrase: n }] : [];
}

/** "with X and Y *in attendance*", "with X and Y *present*". */
function isPresence(a: AnnotatedArticle, p: number): boolean {
  if (!nounAt(a, p + 1)) return false;
  const { next } = readList(a, p + 1, sentencePhrases(a, p).last);
  const after = wordAt(a, next) === 'in' ? headAt(a, next + 1) : firstWordAt(a, next);
  return PRESENT.test(after);
}
