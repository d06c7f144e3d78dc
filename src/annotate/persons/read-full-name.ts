import type { TokenRange } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/** A name of two words and more, past what honours it; none that the gazetteer has. */
export function readFullName(draft: Draft, at: number, limit: number): TokenRange | undefined {
  const first = skipHonorifics(draft, at, limit);
  const last = readName(draft, first, limit, false);
  return last - first < 2 || (draft.namedAt[first] ?? -1) >= 0 ? undefined : { first, last };
}
