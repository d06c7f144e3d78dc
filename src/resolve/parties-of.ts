import type { OrganizationEntity, Party, PersonEntity, StateEntity } from '../model/entity.ts';
import type { Mention, OfficeMention, OrganizationMention } from '../model/mention.ts';
import { resolveAnaphor } from './anaphora/resolve-anaphor.ts';
import { type Document, mentionsBefore, personEntity, personNamed } from './document.ts';
import { lastWord } from './fuller-bodies.ts';
import { lastBefore } from './in-order.ts';
import { findHolder } from './persons/find-holder.ts';
import { recall } from './remember-answers.ts';

/** How far one mention may lead to another before the search gives up. */
const MAX_DEPTH = 6;

/** Whom a mention stands for: nobody where the text does not tell, several for a pair or a plural. */
export function partiesOf(doc: Document, mention: Mention, depth = 0): readonly Party[] {
  if (depth > MAX_DEPTH) return [];
  return recall(doc, mention, depth, () => findParties(doc, mention, depth));
}

function findParties(doc: Document, mention: Mention, depth: number): readonly Party[] {
  switch (mention.kind) {
    case 'person': {
      const person = doc.personOf.get(mention);
      return person ? [personEntity(doc, person)] : [];
    }
    case 'state':
      return mention.paired ? [mention.state, mention.paired] : [mention.state];
    case 'organization':
      return isPlural(mention) ? ofPair(doc, mention, depth) : [organizationOf(doc, mention)];
    case 'office':
      return officeParties(doc, mention, depth);
    case 'anaphor':
      return resolveAnaphor(doc, mention, (other) => partiesOf(doc, other, depth + 1));
    case 'place':
      return [];
  }
}

/** "the ministry" is the one named before; without one, that of the state whose affairs are told. */
function organizationOf(doc: Document, mention: OrganizationMention): OrganizationEntity {
  const { organization, role } = mention;
  if (role !== 'body' || organization.of) return organization;
  const named = seatOf(doc, mention) ? undefined : doc.fullerBodies.get(mention);
  if (named) return organizationOf(doc, named);
  const leader = doc.leaderState(organization.name);
  // "Lee's office" and "the Lee administration" say whose they are.
  if (leader) return { ...organization, of: leader };
  const seat = seatOf(doc, mention);
  if (seat) return { ...organization, name: `${organization.name} of ${seat.name}`, of: seat };
  const state = doc.a.home ?? doc.states.lastBefore(mention.start);
  return state ? { ...organization, name: `${organization.name} of ${state.name}`, of: state } : organization;
}

/** "the foreign ministry *in Oslo*", "the government *in Oslo*": the state of the town. */
function seatOf({ a }: Document, { last }: OrganizationMention): StateEntity | undefined {
  const town = a.tokens[last]?.lower === 'in' ? a.mentions[a.mentionAt[last + 1] ?? -1] : undefined;
  if (town?.kind === 'place') return town.place.state;
  return town?.kind === 'state' && !town.paired ? town.state : undefined;
}

/** "governments", "ministries": bodies of more than one state. */
const isPlural = ({ role, organization }: OrganizationMention): boolean =>
  role === 'body' &&
  organization.of === undefined &&
  /^(?:governments|ministries|parliaments|delegations|authorities)$/.test(lastWord(organization.name));

/** Callings without a state of their own: who they are only the text can tell. */
const ANONYMOUS = new Set([
  'official',
  'diplomat',
  'source',
  'aide',
  'officer',
  'analyst',
  'expert',
  'lawmaker',
  'member',
  'delegate',
  'politician',
  'insider',
]);

/** Heads that speak for the body or state that they serve. */
const speaksForState = (head: string): boolean => /^spokes/.test(head) || ANONYMOUS.has(head);

/** The holder where the article names one; a nameless official or spokesman stands for the state; else the office itself. */
function officeParties(doc: Document, mention: OfficeMention, depth: number): readonly Party[] {
  const { office } = mention;
  if (office.plural) return office.served ? [office.served] : ofPair(doc, mention, depth);
  const before =
    /^spokes/.test(office.head) && !office.determiner?.startsWith('a')
      ? spokesBefore(doc, mention)
      : undefined;
  if (before) return partiesOf(doc, before, depth + 1);
  const holder = findHolder(doc, mention, (other) => partiesOf(doc, other, depth + 1));
  const owned = holder && /^(?:his|her)$/.test(office.determiner ?? '') && /^spokes/.test(office.head);
  if (owned) return spokenFor(doc, holder);
  if (holder) return [holder];
  const earlier = office.served || office.servedThrough ? undefined : officeBefore(doc, mention);
  if (earlier) return partiesOf(doc, earlier, depth + 1);
  if (!office.served && !office.servedThrough && ANONYMOUS.has(office.head)) return [];
  // A nameless office is no fact of its own: the state named most will do for whose it is.
  const of =
    doc.served.ofOffice(office) ??
    (office.servedThrough ? undefined : doc.states.rankBefore(Number.POSITIVE_INFINITY)[0]);
  if (!of) return [];
  return office.counts === 'no' || speaksForState(office.head)
    ? [of]
    : [{ kind: 'office', title: office.title, of }];
}

/** "the presidents of the two countries", "the governments of both sides": those they act for. */
function ofPair(doc: Document, { last }: Mention, depth: number): readonly Party[] {
  const { a } = doc;
  const pair = a.tokens[last]?.lower === 'of' ? a.mentions[a.mentionAt[last + 1] ?? -1] : undefined;
  return pair?.kind === 'anaphor' ? partiesOf(doc, pair, depth + 1) : [];
}

/** "his spokesman": unless he bears that office himself, whom its owner serves. */
function spokenFor(doc: Document, owner: PersonEntity): readonly Party[] {
  const person = personNamed(doc, owner.name);
  if (!person || [...person.told.heads].some((head) => /^spokes/.test(head))) return [owner];
  const served = doc.served.ofPerson(person);
  return served ? [served] : [];
}

/** "the spokesman": a nameless one told of after whoever bears such an office by name. */
function spokesBefore(doc: Document, mention: OfficeMention): OfficeMention | undefined {
  if (mention.office.served || mention.office.servedThrough) return undefined;
  const nameless = officeBefore(doc, mention);
  const named = (lastBefore(doc.persons.spokesmen, mention.start)?.start ?? 0) > (nameless?.start ?? 0);
  return named ? undefined : nameless;
}

/** "the official", "the spokesman": the nameless one told of last before, by the same noun. */
function officeBefore({ a }: Document, mention: OfficeMention): OfficeMention | undefined {
  if (mention.office.determiner === 'a' || mention.office.determiner === 'an') return undefined;
  for (let i = mentionsBefore(a, mention.start) - 1; i >= 0; i--) {
    const other = a.mentions[i];
    if (other && mention.sentence - other.sentence > 8) return undefined;
    if (other?.kind !== 'office' || other.office.plural) continue;
    if (other.office.head === mention.office.head && (other.office.served || other.office.servedThrough))
      return other;
  }
  return undefined;
}
