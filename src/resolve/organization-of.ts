import type { OrganizationEntity, StateEntity } from '../model/entity.ts';
import type { OrganizationMention } from '../model/mention.ts';
import type { Document } from './document.ts';
import { lastWord } from './fuller-bodies.ts';
import { ministryOfMinister } from './ministry-of-minister.ts';
import { nameWithState } from './name-with-state.ts';

/** "the ministry" is the one named before; without one, that of the state whose affairs are told. */
export function organizationOf(doc: Document, mention: OrganizationMention): OrganizationEntity {
  const { organization, role } = mention;
  if (role !== 'body' || organization.of) return organization;
  const whole = ofMany(doc, mention);
  if (whole) return whole;
  const leader = doc.leaderState(organization.name);
  // "Lee's office" and "the Lee administration" say whose they are.
  if (leader) return { ...organization, of: leader };
  const named = seatOf(doc, mention) ? undefined : doc.fullerBodies.get(mention);
  if (named) return organizationOf(doc, named);
  const seat = seatOf(doc, mention);
  const state = seat ?? doc.a.home ?? doc.states.lastBefore(mention.start);
  if (!state) return organization;
  const name = ministryOfMinister(doc, mention, state) ?? organization.name;
  return { ...organization, name: nameWithState(doc, name, state), of: state };
}

/** Bodies of many states whose own bodies are named after them. */
const OF_MANY = /^(?:UN|U\.N\.|EU|E\.U\.|NATO|OECD|OPEC|ASEAN|AU|OAU|EC)$/;

/** "the *UN* refugee agency", "the *UN's* migration agency": of no one state. */
function ofMany(
  { a }: Document,
  { organization, first, last }: OrganizationMention,
): OrganizationEntity | undefined {
  const [word = '', ...more] = organization.name.split(' ');
  if (OF_MANY.test(word) && more.length > 0) return organization;
  const mark = a.tokens.slice(first, last).findIndex(({ text }) => /^['’]s?$/.test(text));
  const owner = mark > 0 ? (a.tokens[first + mark - 1]?.text ?? '') : '';
  return OF_MANY.test(owner) ? { ...organization, name: `${owner} ${organization.name}` } : undefined;
}

/** "the foreign ministry *in Oslo*", "the government *in Oslo*": the state of the town. */
function seatOf({ a }: Document, { last }: OrganizationMention): StateEntity | undefined {
  const town = a.tokens[last]?.lower === 'in' ? a.mentions[a.mentionAt[last + 1] ?? -1] : undefined;
  if (town?.kind === 'place') return town.place.state;
  return town?.kind === 'state' && !town.paired ? town.state : undefined;
}

/** "governments", "ministries": bodies of more than one state. */
export const isPlural = ({ role, organization }: OrganizationMention): boolean =>
  role === 'body' &&
  organization.of === undefined &&
  /^(?:governments|ministries|parliaments|delegations|authorities)$/.test(lastWord(organization.name));
