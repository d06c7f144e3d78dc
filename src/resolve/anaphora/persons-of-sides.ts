import type { Party } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { isSpokesman } from '../persons/person.ts';
import { type Side, sideKey } from './couplings.ts';
import { rankPersons } from './rank-persons.ts';

/** How many sentences back those may be named who act for the sides. */
const REACH = 24;

/**
 * Who acts for each of the sides where a plural calls them persons: the one who stands out most of those that it can call so, else
 * the side itself.
 */
export function personsOfSides(
  doc: Document,
  mention: Pick<Mention, 'sentence' | 'start'>,
  sides: readonly Side[],
  calling: string | undefined,
): readonly Party[] {
  const ranked = rankPersons(
    doc,
    mention,
    REACH,
    (person) => doc.pairs.suitsCalling(person, calling) && !(isSpokesman(person) && calling === undefined),
  );
  return sides.map(
    (side) => ranked.find((entity) => entity.of !== undefined && sideKey(entity) === sideKey(side)) ?? side,
  );
}
