import type { AnnotatedArticle } from '../../model/mention.ts';
import { isPreposition } from './subject-list.ts';
import { kindAt, mentionOf, nounAt, verbAt, wordAt } from './walk.ts';

/** The phrase before the comma, dash or bracket that opens the parenthesis which `close` ends; undefined where none does. */
export function beforeParenthesis(a: AnnotatedArticle, close: number, first: number): number | undefined {
  const mark = wordAt(a, close);
  const opening = mark === ')' ? '(' : mark;
  if (!/^(?:,|\)|--+|[–—-])$/.test(mark)) return undefined;
  for (let k = close - 1; k > first; k--) {
    if (wordAt(a, k) !== opening) continue;
    const before = kindAt(a, k - 1);
    const next = kindAt(a, k + 1);
    if (opening !== ',') return k - 1;
    const opens =
      next === 'relative' ||
      next === 'verb' ||
      next === 'preposition' ||
      next === 'adverb' ||
      next === 'date' ||
      next === 'subordinator' ||
      next === 'noun';
    if (opens && (before === 'noun' || before === 'date' || before === 'mark'))
      return beforeListed(a, k, close, first) ?? k - 1;
  }
  return undefined;
}

/** `Berg, *who spoke of "old debts,"* told`: before a relative clause whose comma the mark that closes a quotation has taken in. */
export function beforeRelativeQuoting(a: AnnotatedArticle, close: number, first: number): number | undefined {
  const before = kindAt(a, close - 1) === 'comma' ? beforeParenthesis(a, close - 1, first) : undefined;
  return before !== undefined && kindAt(a, before + 2) === 'relative' ? before : undefined;
}

/** ", *joined by Norland*, Sudland and Finland,": a comma between the items of a list is not the one that opens the aside. */
function beforeListed(a: AnnotatedArticle, comma: number, close: number, first: number): number | undefined {
  const listed = kindAt(a, comma + 1) === 'noun' && kindAt(a, close - 2) === 'and' && nounAt(a, comma - 1);
  if (!listed || !nounAt(a, close - 1)) return undefined;
  let item = comma - 1;
  while (item - 2 > first && wordAt(a, item - 1) === ',' && nounAt(a, item - 2)) item -= 2;
  let k = item - 1;
  while (k > first && (isPreposition(a, k) || kindAt(a, k) === 'adverb' || isParticiple(a, k))) k--;
  return k < item - 1 && wordAt(a, k) === ',' && nounAt(a, k - 1) ? k - 1 : undefined;
}

const isParticiple = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:participle|gerund)$/.test(verbAt(a, p)?.form ?? '');

/** A name that took the beginning of its apposition with it: "Lee, *who was elected chairman* for the year in June," */
export function beforeOpenApposition(a: AnnotatedArticle, close: number, first: number): number | undefined {
  for (let k = close - 1; k >= first; k--) {
    const noun = nounAt(a, k);
    // "A visit by *the envoy, diplomat Lee*, was": the comma closes what the name took in.
    if (noun && k === close - 1 && isPreposition(a, k - 1) && isApposed(a, k)) return k;
    // "the first minister *to visit the island*"
    const inner = verbAt(a, k - 1);
    if (noun && !isPreposition(a, k - 1) && !(inner && inner.form !== 'finite')) {
      if (isApposed(a, k)) return k;
      // "Berg, special envoy for peace *affairs*," where the name took "special envoy for peace"
      if (mentionOf(a, k) || !isApposed(a, k - 1)) return undefined;
    }
    const verb = verbAt(a, k);
    // "Berg, the minister, *speaking* on behalf of the group,"
    if (verb && verb.form !== 'finite') continue;
    // "… since 1928"
    const since = kindAt(a, k) === 'subordinator' && kindAt(a, k + 1) === 'date';
    if (!noun && !since && kindAt(a, k) !== 'preposition' && kindAt(a, k) !== 'date') return undefined;
  }
  return undefined;
}

/** A name with a comma inside. */
const isApposed = (a: AnnotatedArticle, p: number): boolean => {
  const noun = nounAt(a, p);
  return (
    noun !== undefined &&
    mentionOf(a, p) !== undefined &&
    a.tokens.slice(noun.first, noun.last - 1).some(({ text }) => text === ',')
  );
};
