import { type Draft, isCapitalised } from '../draft.ts';

/** Skips "Mr.", "H.E.", "His Excellency", "Ayatollah" and a rank's "(Ret.)" before a name. */
export function skipHonorifics(draft: Draft, at: number, limit: number): number {
  let k = skipRetired(draft, at, limit);
  for (;;) {
    // "*the Honourable* Ann Lee"
    const from = draft.tokens[k]?.lower === 'the' ? k + 1 : k;
    const match = draft.lexicon.honorifics.longestAt(draft.tokens, from, limit);
    if (!match || match.last >= limit || !isCapitalised(draft.tokens[from])) return k;
    k = match.last;
    if (draft.tokens[k]?.text === ',') k++;
  }
}

const RETIRED = /^(?:ret|retd|ret['’]d|retired|rtd|res)$/;

/** "General *(Ret.)* Ann Lee", "Col. *(retd)* Bo Chan". */
function skipRetired({ tokens }: Draft, at: number, limit: number): number {
  if (tokens[at]?.text !== '(' || !RETIRED.test(tokens[at + 1]?.lower.replace(/\.$/, '') ?? '')) return at;
  const end = tokens[at + 2]?.text === '.' ? at + 3 : at + 2;
  return tokens[end]?.text === ')' && end + 1 < limit ? end + 1 : at;
}
