import { distance } from 'fastest-levenshtein';
import type { Term } from './question-terms.ts';
import { findTerm } from './rank-sentences.ts';
import type { TextIndex } from './text-index.ts';

/** Shorter words differ by a letter too often; of long ones two letters may be wrong. */
const SHORTEST = 5;
const LONG = 8;
const WORTH = 0.8;

/** A word that no article has, as the only one that is spelt nearly so: "Shanon" as "Shannon". */
export function respellTerm(term: Term, index: TextIndex): Term {
  const [own] = term.ways;
  const [key = ''] = own?.keys ?? [];
  if (own?.keys.length !== 1 || key.length < SHORTEST || findTerm(index, term).size > 0) return term;
  const most = key.length >= LONG ? 2 : 1;
  const near = index.keys.filter(
    (other) =>
      other[0] === key[0] &&
      Math.abs(other.length - key.length) <= most &&
      other.length >= SHORTEST - 1 &&
      distance(other, key) <= most,
  );
  const [only] = near;
  if (only === undefined || near.length > 1) return term;
  return { ...term, ways: [...term.ways, { keys: [only], worth: WORTH }] };
}
