import type { BodyKind } from '../model/body-kind.ts';
import type { Party } from '../model/entity.ts';

/** What somebody does in a fact of one of the five kinds. */
export type Role = 'office' | 'side' | 'visitor' | 'signatory' | 'speaker';

/**
 * The bodies that fill a role beside states: an office is held in organs, organisations, parties, forces and courts; a treaty
 * binds no court and no party but one that rules or fights; the others act for nobody but themselves.
 */
const FILLS: Readonly<Record<Role, ReadonlySet<BodyKind>>> = {
  office: new Set(['organ', 'international', 'party', 'force', 'court']),
  side: new Set(['organ', 'international', 'party', 'force', 'court']),
  visitor: new Set(['organ', 'international', 'party', 'force', 'court']),
  signatory: new Set(['organ', 'international', 'party', 'force']),
  speaker: new Set(['organ', 'international', 'party', 'force', 'court']),
};

/** Whether a party may fill the role: a body of unknown kind may, and whoever holds an office in none. */
export function mayFill(role: Role, party: Party): boolean {
  if (role === 'speaker' && isInDomesticPolitics(party)) return false;
  const body = bodyOf(party);
  return body === undefined || FILLS[role].has(body);
}

function bodyOf(party: Party): BodyKind | undefined {
  switch (party.kind) {
    case 'organization':
    case 'person':
      return party.body;
    case 'office':
      return party.of.kind === 'organization' ? party.of.body : undefined;
    case 'state':
      return undefined;
  }
}

/** "the opposition", "the Norlandic Freedom Party", "the All-Norland Students' Front": they speak for no state, and no gazetteer knows them. */
const isInDomesticPolitics = (party: Party): boolean =>
  party.kind === 'organization' &&
  party.wikidata === undefined &&
  (DOMESTIC.test(party.name.replace(/\s+(?:of|for|in)\s.*$|\s*\(.*$/, '')) ||
    /\bstudents?\b/i.test(party.name));

const DOMESTIC =
  /\b(?:party|parties|opposition|oppositions|coalition|league|democrats|republicans|campaign|caucus)$/i;
