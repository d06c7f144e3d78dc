import { distance } from 'fastest-levenshtein';
import { boneOf } from '../../identity/names/fold-word.ts';
import { findTerm } from './find-term.ts';
import type { Term } from './question-terms.ts';
import type { TextIndex } from './text-index.ts';

/** Shorter words differ by a letter too often, but before one name; of long ones two letters may be wrong. */
const SHORTEST = 4;
const UNIQUE = 5;
const LONG = 8;
const WORTH = 0.8;
/** Letters in which transcriptions of one name may differ. */
const ALIKE = 2;
/** Letters that an ending may have. */
const ENDING = 3;

/**
 * A word that no article has, as the only one that is spelt nearly so ("Shanon" as "Shannon") or sounds alike in another
 * script ("Araqchi" as "Araghchi"), or the one before the same name ("Omar al-Bashir" as "Omer al-Bashir"); a word with an
 * ending more ("accidental") as the one without.
 */
export function respellTerm(term: Term, next: Term | undefined, index: TextIndex): Term {
  const [own] = term.ways;
  const [key = ''] = own?.keys ?? [];
  if (own?.keys.length !== 1 || key.length < SHORTEST || findTerm(index, term).size > 0) return term;
  const most = key.length >= LONG ? 2 : 1;
  const spelt = index.keys.filter(
    (other) =>
      other[0] === key[0] && Math.abs(other.length - key.length) <= most && distance(other, key) <= most,
  );
  const near = spelt.length > 0 ? spelt : soundingLike(key, index);
  const beside = next?.kind === 'name' ? near.filter((other) => stands(other, next, index)) : [];
  const [only] = beside.length > 0 ? beside : near;
  if (only === undefined || (beside.length === 0 && (near.length > 1 || key.length < UNIQUE))) return term;
  return { ...term, ways: [...term.ways, { keys: [only], worth: WORTH }] };
}

/** Keys of words that may be the same in another script, or without an ending. */
function soundingLike(key: string, { keys }: TextIndex): readonly string[] {
  const bone = boneOf(key);
  return keys.filter((other) => {
    if (key.startsWith(other)) return other.length >= UNIQUE && key.length - other.length <= ENDING;
    if (key.length <= UNIQUE || Math.abs(other.length - key.length) > ALIKE) return false;
    return boneOf(other) === bone && distance(other, key) <= ALIKE;
  });
}

function stands(key: string, next: Term, index: TextIndex): boolean {
  const ways = next.ways.map(({ keys, worth }) => ({ keys: [key, ...keys], worth }));
  return findTerm(index, { ...next, ways }).size > 0;
}
