import type { Party } from '../../model/entity.ts';
import type { AnaphorMention } from '../../model/mention.ts';
import { type Document, personEntity, personNamed } from '../document.ts';
import type { Person } from '../persons/cluster-persons.ts';

/** The pronoun that means a person, as far as any mention of theirs tells. */
const pronounOf = (person: Person | undefined): 'he' | 'she' | undefined =>
  person?.mentions.find(({ pronoun }) => pronoun)?.pronoun;

/** A person, or the holder of an office, whom nothing says to be called by the other pronoun. */
export function suitsPronoun(doc: Document, party: Party, stands: 'he' | 'she'): boolean {
  if (party.kind === 'office') return stands === 'she' || !/(?:woman|queen|princess)$/i.test(party.title);
  if (party.kind !== 'person') return false;
  const own = pronounOf(personNamed(doc, party.name));
  return own === undefined || own === stands;
}

export const isWoman = (doc: Document, party: Party): boolean =>
  party.kind === 'person' && pronounOf(personNamed(doc, party.name)) === 'she';

/** The woman named last before a pronoun, however far back. */
export function womanBefore(doc: Document, { start }: AnaphorMention): Party[] {
  let last: Person | undefined;
  for (const [mention, person] of doc.personOf) {
    if (mention.start >= start) break;
    if (pronounOf(person) === 'she') last = person;
  }
  return last ? [personEntity(doc, last)] : [];
}

/** The one person named before a pronoun, whatever the name lets expect. */
export function onlyPersonBefore(doc: Document, { start }: AnaphorMention): Party[] {
  const before = new Set<Person>();
  for (const [mention, person] of doc.personOf) if (mention.start < start) before.add(person);
  const [only, ...others] = before;
  return only && others.length === 0 ? [personEntity(doc, only)] : [];
}
