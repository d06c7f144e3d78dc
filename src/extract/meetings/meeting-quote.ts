import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { anchorOf } from '../syntax/governing-verb.ts';
import { spanOf, verbAt, wordAt } from '../syntax/walk.ts';
import type { Side } from './side.ts';

/** The clause from the first word that says who met whom to the last, with date and place where they follow. */
export function quoteMeeting(
  a: AnnotatedArticle,
  { verb, noun, first }: { verb?: number | undefined; noun?: number | undefined; first: number },
  sides: readonly Side[],
  further: readonly (number | undefined)[],
): Span {
  const told = [noun ?? verb, verb, ...sides.map(({ phrase }) => phrase)].filter((p) => p !== undefined);
  const anchor = noun === undefined ? [] : [anchorOf(a, noun)];
  const from = Math.min(...told, ...anchor);
  const to = Math.max(...told, ...further.filter((p) => p !== undefined && p > first).map((p) => p ?? 0));
  // "During talks with X, Y said": with the words that tie the two.
  const frames =
    /^(?:during|in|at|when|while|after)$/.test(wordAt(a, from - 1)) && verbAt(a, to + 1)?.form === 'finite';
  const start = a.phrases[frames ? from - 1 : from]?.first ?? 0;
  let end = a.phrases[frames ? to + 1 : to]?.last ?? start + 1;
  // An apposition may end with its comma.
  while (end > start + 1 && !/[\p{L}\p{N})’'"”]$/u.test(a.tokens[end - 1]?.text ?? '')) end--;
  return spanOf(a, start, end);
}
