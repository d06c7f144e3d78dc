import type { AnswerItem } from '../answer.ts';
import type { FoundText } from '../passages/find-text.ts';
import type { Reading } from '../reading/reading.ts';

/** "His *first* phone *call* to a foreign leader" */
const FIRST =
  /\b(?:first|inaugural|maiden)(?:-ever)? (?:[\p{L}-]+ ){0,3}?(?:calls?|conversations?|contacts?|talks?|meetings?|summits?|encounters?|visits?|trips?|tours?|rounds?|sessions?|treaty|agreement|pact|deal)\b/iu;

/** The first of those recorded need not be the first there was: a sentence that says so answers before any date. */
export function tellsFirst(
  { order }: Pick<Reading, 'order'>,
  answers: readonly AnswerItem[],
  { passages: [best] }: Pick<FoundText, 'passages'>,
): boolean {
  if (order !== 'first' || best === undefined || !FIRST.test(best.lead)) return false;
  return !answers.some(({ proofs }) => proofs.some(({ sentence }) => FIRST.test(sentence)));
}
