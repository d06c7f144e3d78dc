import type { OrganizationEntity, Party } from '../model/entity.ts';
import type { Mention, OfficeMention, OrganizationMention } from '../model/mention.ts';
import { resolveAnaphor } from './anaphora/resolve-anaphor.ts';
import { type Document, personEntity, statesBefore } from './document.ts';
import { findHolder } from './persons/find-holder.ts';

/** How far one mention may lead to another before the search gives up. */
const MAX_DEPTH = 6;

/** Whom a mention stands for: nobody where the text does not tell, several for a pair or a plural. */
export function partiesOf(doc: Document, mention: Mention, depth = 0): Party[] {
  if (depth > MAX_DEPTH) return [];
  switch (mention.kind) {
    case 'person': {
      const person = doc.personOf.get(mention);
      return person ? [personEntity(doc, person)] : [];
    }
    case 'state':
      return mention.paired ? [mention.state, mention.paired] : [mention.state];
    case 'organization':
      return [organizationOf(doc, mention)];
    case 'office':
      return officeParties(doc, mention, depth);
    case 'anaphor':
      return resolveAnaphor(doc, mention, (other) => partiesOf(doc, other, depth + 1));
    case 'place':
      return [];
  }
}

/** "the foreign ministry" is that of the state whose affairs are told. */
function organizationOf(
  doc: Document,
  { organization, role, start }: OrganizationMention,
): OrganizationEntity {
  if (role !== 'body' || organization.of) return organization;
  const state = doc.a.home ?? statesBefore(doc, start)[0];
  return state ? { ...organization, name: `${organization.name} of ${state.name}`, of: state } : organization;
}

/** The holder where the article names one; a nameless official stands for the state; else the office itself. */
function officeParties(doc: Document, mention: OfficeMention, depth: number): Party[] {
  const { office } = mention;
  if (office.plural) return office.served ? [office.served] : [];
  const holder = findHolder(doc, mention, (other) => partiesOf(doc, other, depth + 1));
  if (holder) return [holder];
  const of = doc.served.ofOffice(office);
  if (!of) return [];
  return office.counts === 'no' ? [of] : [{ kind: 'office', title: office.title, of }];
}
