import type { Party } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import { isSpokesman, type Person } from '../persons/person.ts';
import { type Side, sideKey } from './couplings.ts';

/** How many sentences back those may be named who act for the sides, and how many mentions there are asked. */
const REACH = 24;
const MOST = 200;

const NAMED = 1;
const SUBJECT = 2;
const NEAR = 2;

/**
 * Who acts for each of the sides where a plural calls them persons: the one who stands out most of those that it can call so, else
 * the side itself.
 */
export function personsOfSides(
  doc: Document,
  { sentence, start }: Pick<Mention, 'sentence' | 'start'>,
  sides: readonly Side[],
  calling: string | undefined,
): readonly Party[] {
  const weights = new Map<Person, number>();
  for (const mention of mentionsWithin(doc.a, sentence - REACH, start).slice(-MOST)) {
    const person = mention.kind === 'person' ? doc.personOf.get(mention) : undefined;
    if (!person || !doc.pairs.suitsCalling(person, calling) || (isSpokesman(person) && calling === undefined))
      continue;
    const acts = doc.subjectsIn(mention.sentence).some((subject) => subject.mention === mention);
    const weight = NAMED + (acts ? SUBJECT : 0) + (sentence - mention.sentence < 2 ? NEAR : 0);
    weights.set(person, (weights.get(person) ?? 0) + weight);
  }
  const ranked = [...weights]
    .reverse()
    .sort(([, x], [, y]) => y - x)
    .map(([person]) => personEntity(doc, person));
  return sides.map(
    (side) => ranked.find((entity) => entity.of !== undefined && sideKey(entity) === sideKey(side)) ?? side,
  );
}
