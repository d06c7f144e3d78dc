import type { Draft } from '../draft.ts';
import { isSurname } from '../words/is-surname.ts';
import { pastInserted } from './inserted.ts';

/** What the law has companies end their names with. */
const COMPANY = /^(?:corp|inc|ltd|plc|ag|gmbh|nv|bancorp)\.?$/;

/** "Corp.", "Inc" */
export const isCompany = (lower: string | undefined): boolean => COMPANY.test(lower ?? '');

/** A capitalised run with a noun of institutions, places or gatherings in it is no person. */
export function holdsInstitution(draft: Draft, from: number, to: number): boolean {
  if (to - from > 1 && isCompany(draft.tokens[to - 1]?.lower)) return true;
  for (let k = from; k < to; k++) {
    // `Olav "Rocket" Hansen`: a nickname is no institution.
    k = pastInserted(draft, k, to);
    if (draft.lexicon.institutionHeads.has(draft.tokens[k]?.lower ?? '') && !isSurname(draft, 0, k))
      return true;
  }
  return false;
}
