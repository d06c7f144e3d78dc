import { distance } from 'fastest-levenshtein';
import { findTerm } from './find-term.ts';
import type { Term } from './question-terms.ts';
import type { TextIndex } from './text-index.ts';

/** Shorter words differ by a letter too often, but before one name; of long ones two letters may be wrong. */
const SHORTEST = 4;
const UNIQUE = 5;
const LONG = 8;
const WORTH = 0.8;

/**
 * A word that no article has, as the only one that is spelt nearly so ("Shanon" as "Shannon"), or the one before the same
 * name ("Omar al-Bashir" as "Omer al-Bashir").
 */
export function respellTerm(term: Term, next: Term | undefined, index: TextIndex): Term {
  const [own] = term.ways;
  const [key = ''] = own?.keys ?? [];
  if (own?.keys.length !== 1 || key.length < SHORTEST || findTerm(index, term).size > 0) return term;
  const most = key.length >= LONG ? 2 : 1;
  const near = index.keys.filter(
    (other) =>
      other[0] === key[0] && Math.abs(other.length - key.length) <= most && distance(other, key) <= most,
  );
  const beside = next?.kind === 'name' ? near.filter((other) => stands(other, next, index)) : [];
  const [only] = beside.length > 0 ? beside : near;
  if (only === undefined || (beside.length === 0 && (near.length > 1 || key.length < UNIQUE))) return term;
  return { ...term, ways: [...term.ways, { keys: [only], worth: WORTH }] };
}

function stands(key: string, next: Term, index: TextIndex): boolean {
  const ways = next.ways.map(({ keys, worth }) => ({ keys: [key, ...keys], worth }));
  return findTerm(index, { ...next, ways }).size > 0;
}
