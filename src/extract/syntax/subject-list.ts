import type { AnnotatedArticle } from '../../model/mention.ts';
import { beforeBrackets, pastBrackets } from './bracketed.ts';
import { CLAUSE_TAKERS } from './verb-classes.ts';
import { headAt, kindAt, mentionOf, nounAt, verbAt, wordAt } from './walk.ts';

export const isPreposition = (a: AnnotatedArticle, p: number): boolean => kindAt(a, p) === 'preposition';

/** A verb before a list takes its first noun as object, unless it takes a clause: "said *Norway and Finland* would". */
function governs(a: AnnotatedArticle, v: number): boolean {
  const verb = verbAt(a, v);
  return (
    verb !== undefined &&
    !(CLAUSE_TAKERS.has(verb.lemma) && !/^(?:tell|assure|inform|remind)$/.test(verb.lemma))
  );
}

/** The first noun phrase of the list that ends at `i`: "A", "A, B and C". */
export function listStart(a: AnnotatedArticle, i: number, first: number): number {
  let start = i;
  let joined = false;
  for (;;) {
    const join = start - 1;
    if (join < first) return start;
    const isAnd = kindAt(a, join) === 'and';
    const isComma = kindAt(a, join) === 'comma';
    if (!(isAnd || (isComma && joined))) return start;
    const before = isAnd && kindAt(a, join - 1) === 'comma' ? join - 2 : join - 1;
    let item = beforeBrackets(a, before, first);
    // "Lavrov of Russia and Fidan of Turkey"
    if (nounAt(a, item) && wordAt(a, item - 1) === 'of' && nounAt(a, item - 2) && isAnd) item -= 2;
    if (item < first || !nounAt(a, item)) return start;
    // A noun that a verb or preposition governs is no part of the subject: "met X, and Y said".
    if (
      governs(a, item - 1) ||
      (isPreposition(a, item - 1) && item - 1 >= first && wordAt(a, item - 1) !== 'between')
    )
      return start;
    joined = true;
    start = item;
  }
}

/** "A meeting with X and Y *was held*": the phrase left of the preposition that governs the list which `and` joins. */
export function governedList(
  a: AnnotatedArticle,
  and: number,
  first: number,
  listed: boolean,
): number | undefined {
  const preposition = and - 2;
  // "ministers from X, Y and Z", but not "With X, Y said", "With the help of X, Y and Z"
  const joins =
    kindAt(a, and) === 'and' || (listed && kindAt(a, and) === 'comma' && !isPreposition(a, and - 4));
  if (!joins || !nounAt(a, and - 1) || preposition <= first) return undefined;
  // "Norland *together* with A and B"
  const noun = /^(?:together|along)$/.test(wordAt(a, preposition - 1)) ? preposition - 2 : preposition - 1;
  return /^(?:with|of|among|for|from|between|by)$/.test(wordAt(a, preposition)) &&
    nounAt(a, noun) &&
    !verbAt(a, noun - 1)
    ? noun
    : undefined;
}

/** The noun phrases of a stretch, without what "of" or brackets add to them. */
export function nounsBetween(a: AnnotatedArticle, from: number, to: number): number[] {
  const nouns: number[] = [];
  for (let p = from; p <= to; p++) {
    if (wordAt(a, p) === 'of') p++;
    else if (wordAt(a, p) === '(') p = Math.max(p, pastBrackets(a, p, to) - 1);
    else if (nounAt(a, p)) nouns.push(p);
  }
  return nouns;
}

/** "Berg and Korpi *both* took part": a word for those before it. */
export function sumsUp(a: AnnotatedArticle, p: number): boolean {
  const noun = nounAt(a, p);
  const alone = noun !== undefined && noun.last - noun.first === 1 && nounAt(a, p - 1) !== undefined;
  return alone && /^(?:both|each|all)$/.test(headAt(a, p));
}

/** "the leaders of Norway, Finland, and Sweden*,* met": the comma ends the list of those who act. */
export function closesList(a: AnnotatedArticle, comma: number, first: number): boolean {
  if (kindAt(a, comma - 2) !== 'and' || kindAt(a, comma - 3) !== 'comma' || !nounAt(a, comma - 1))
    return false;
  const start = listStart(a, comma - 1, first);
  // "We, *the leaders of* Norway, Finland, and Sweden,"
  const head = mentionOf(a, start) ?? mentionOf(a, start + 2);
  const leaders = head?.kind === 'office' && head.office.plural;
  return (leaders || head?.kind === 'state') && mentionOf(a, comma - 1)?.kind === 'state';
}
