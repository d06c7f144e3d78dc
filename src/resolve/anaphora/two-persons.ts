import { asRead } from '../../model/as-read.ts';
import type { Party, PersonEntity } from '../../model/entity.ts';
import type { AnaphorMention } from '../../model/mention.ts';
import { type Document, mentionsWithin, personEntity } from '../document.ts';
import type { ToldPair } from '../told-pairs.ts';
import { keyOfPair } from './couplings.ts';
import { pairMeant } from './pair-meant.ts';
import { personsOfSides } from './persons-of-sides.ts';

/** The two persons of the two sides that stand out most together: those of the event told last if they are, else who acts for them. */
export function twoPersons(
  doc: Document,
  mention: AnaphorMention,
  calling: string | undefined,
  last: ToldPair | undefined,
): readonly Party[] | undefined {
  const meant = pairMeant(doc, mention);
  const keys = keyOfPair(meant);
  if (keys === undefined) return undefined;
  const agrees = ({ parties }: ToldPair): boolean => keyOfPair(parties) === keys;
  if (last && agrees(last)) return last.parties;
  const told = doc.pairs
    .lastFew(mention.start, TOLD)
    .findLast(
      (each) =>
        agrees(each) &&
        each.parties.every(({ kind }) => kind === 'person') &&
        doc.pairs.suit(each.parties, calling),
    );
  if (told) return told.parties;
  const acting = personsOfSides(doc, mention, meant, calling);
  if (acting.every(({ kind }) => kind === 'person')) return acting;
  // "the two energy ministers", whom nobody names, are their states.
  return /\b(?:two|both)\b/i.test(asRead(doc.a.article, mention)) ? meant : undefined;
}

/** "*A second round* is due": of those told of last where they are of the two sides meant, else of these sides. */
export function sidesOfRound(
  doc: Document,
  mention: AnaphorMention,
  last: ToldPair | undefined,
): readonly Party[] | undefined {
  // "*It* opened on Monday" tells of talks only where some were told of before.
  if (!last && /^(?:it|they)$/i.test(asRead(doc.a.article, mention))) return undefined;
  const meant = pairMeant(doc, mention);
  const keys = keyOfPair(meant);
  if (keys === undefined) return undefined;
  return last && keyOfPair(last.parties) === keys ? last.parties : meant;
}

/** Of the events told last so many are asked. */
const TOLD = 16;

/** How many sentences back two persons may be named whom "the two ministers" joins. */
const REACH = 2;

/** The two officials of two states named last, where nothing was yet told of them together. */
export function lastPersons(doc: Document, mention: AnaphorMention): Party[] | undefined {
  const found = new Map<string, PersonEntity>();
  for (const other of mentionsWithin(doc.a, mention.sentence - REACH, mention.start)) {
    const person = other.kind === 'person' ? doc.personOf.get(other) : undefined;
    const entity = person && personEntity(doc, person);
    if (entity?.of) found.set(entity.name, entity);
  }
  const persons = [...found.values()];
  const states = new Set(persons.map(({ of }) => of));
  return persons.length === 2 && states.size === 2 ? persons : undefined;
}
