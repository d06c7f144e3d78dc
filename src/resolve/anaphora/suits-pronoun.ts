import type { Party } from '../../model/entity.ts';
import type { AnaphorMention } from '../../model/mention.ts';
import { type Document, personEntity, personNamed } from '../document.ts';
import { lastBefore } from '../in-order.ts';
import type { Person } from '../persons/person.ts';

/** A person, or the holder of an office, whom nothing says to be called by the other pronoun. */
export function suitsPronoun(doc: Document, party: Party, stands: 'he' | 'she'): boolean {
  if (party.kind === 'office') return stands === 'she' || !/(?:woman|queen|princess)$/i.test(party.title);
  if (party.kind !== 'person') return false;
  const own = personNamed(doc, party.name)?.told.pronoun;
  return own === undefined || own === stands;
}

export const isWoman = (doc: Document, party: Party): boolean =>
  party.kind === 'person' && personNamed(doc, party.name)?.told.pronoun === 'she';

/** The woman named last before a pronoun, however far back. */
export function womanBefore(doc: Document, { start }: AnaphorMention): Party[] {
  const last = lastBefore(doc.persons.women, start);
  const woman = last && doc.personOf.get(last);
  return woman ? [personEntity(doc, woman)] : [];
}

/** The one person named before a pronoun, whatever the name lets expect. */
export function onlyPersonBefore(doc: Document, { start }: AnaphorMention): Party[] {
  const isBefore = (person: Person | undefined): boolean => (person?.mentions[0]?.start ?? start) < start;
  const [only, other] = doc.persons.all;
  return only && isBefore(only) && !isBefore(other) ? [personEntity(doc, only)] : [];
}
