import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { type Couplings, findCouplings, type Side, sidesAt } from '../anaphora/couplings.ts';
import { stateOfCode } from '../anaphora/states-of-parties.ts';
import { type Document, personNamed } from '../document.ts';
import { partiesOf } from '../parties-of.ts';

/** Whom a mention signs for: a movement signs for itself, an organ of a state for the state. */
export const signersOf = (doc: Document, mention: Mention): Side[] =>
  mention.kind === 'organization' && mention.role === 'organization' && mention.organization.body !== 'organ'
    ? [mention.organization, ...(mention.paired ? [mention.paired] : [])]
    : partiesOf(doc, mention).flatMap((party) => signerFor(doc, party));

/** A person or ministry signs for their state. */
function signerFor(doc: Document, party: Party): (StateEntity | OrganizationEntity)[] {
  switch (party.kind) {
    case 'state':
      return [party];
    case 'organization':
      return [party.of ?? party];
    case 'office':
      return [party.of.kind === 'organization' && party.of.of ? party.of.of : party.of];
    case 'person': {
      const person = personNamed(doc, party.name);
      const served = person && doc.served.ofPerson(person);
      return served ? [served] : [];
    }
  }
}

/** What tells two that can sign apart: a movement is not the state that it fights in. */
export const signerKey = (side: Side): string => (side.kind === 'state' ? side.code : side.name);

/** Where a story names those who can sign, read once per article. */
export const signersTold: (doc: Document) => Couplings = rememberByArticle((doc) =>
  findCouplings(doc, signersAt, signerKey),
);

/** As the sides of a story, but for movements and forces, which bind themselves. */
function signersAt(doc: Document, mention: Mention): readonly Side[] {
  return mention.kind === 'organization' &&
    mention.role === 'organization' &&
    /^(?:party|force|international)$/.test(mention.organization.body ?? '')
    ? [mention.organization, ...(mention.paired ? [mention.paired] : [])]
    : sidesAt(doc, mention);
}

/** Whom a side of an event told before would sign for. */
export function signerOfSide(doc: Document, party: Party): Side | undefined {
  if (party.kind === 'organization') return party.body === 'organ' ? (party.of ?? party) : party;
  if (party.kind !== 'person') return signerFor(doc, party)[0];
  return party.of === undefined
    ? undefined
    : (stateOfCode(doc, party.of) ?? signersTold(doc).entities.get(party.of));
}
