import { type Draft, isCapitalised } from '../draft.ts';

/** Skips "Mr.", "H.E.", "His Excellency", "Ayatollah" before a name. */
export function skipHonorifics(draft: Draft, at: number, limit: number): number {
  let k = at;
  for (;;) {
    const match = draft.lexicon.honorifics.longestAt(draft.tokens, k, limit);
    if (!match || match.last >= limit || !isCapitalised(draft.tokens[k])) return k;
    k = match.last;
    if (draft.tokens[k]?.text === ',') k++;
  }
}
