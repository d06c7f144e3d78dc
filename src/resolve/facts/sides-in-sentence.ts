import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import { mayFill } from '../body-roles.ts';
import type { Document } from '../document.ts';
import { saysWhere } from '../states-of.ts';
import { distinctParties, partyKey } from './same-party.ts';

/**
 * "The 1951 treaty obliges Norland to defend Sudland", "under an old pact Norland runs a base on Sudlandic soil": where nothing
 * beside a treaty names its parties, the two states or bodies of states that its sentence tells of; beside one party that is
 * named the one other. Nothing where there are more.
 */
export function sidesInSentence(
  { a }: Document,
  sentence: number,
  known: readonly Party[],
  signersOf: (mention: Mention) => readonly (StateEntity | OrganizationEntity)[],
): readonly Party[] {
  const here = a.mentions.filter(
    (mention) =>
      mention.sentence === sentence &&
      /^(?:state|person|office|organization)$/.test(mention.kind) &&
      !saysWhere(a, mention) &&
      (a.quotationAt[mention.first] ?? -1) < 0,
  );
  const own = new Set(known.map(partyKey));
  const others = distinctParties(here.flatMap(signersOf)).filter(
    (party) => mayFill('signatory', party) && !own.has(partyKey(party)) && !isDepositary(party),
  );
  return others.length + known.length === 2 ? others : [];
}

/** Conventions are kept with the United Nations, whoever is bound by them. */
const isDepositary = (party: Party): boolean => party.kind === 'organization' && party.name === 'UN';
