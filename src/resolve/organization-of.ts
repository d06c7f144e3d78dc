import { isOfKind } from '../model/called-bodies.ts';
import type { OrganizationEntity, StateEntity } from '../model/entity.ts';
import type { OrganizationMention } from '../model/mention.ts';
import type { Document } from './document.ts';
import { lastWord } from './fuller-bodies.ts';
import { countBefore } from './in-order.ts';
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
function ofMany(doc: Document, mention: OrganizationMention): OrganizationEntity | undefined {
  const { a } = doc;
  const { organization, first, last } = mention;
  const [word = '', ...more] = organization.name.split(' ');
  const [noun = '', ...others] = more;
  const told = OF_MANY.test(word) && others.length === 0 ? calledBefore(doc, mention, noun) : undefined;
  if (told) return told;
  if (OF_MANY.test(word) && more.length > 0) return organization;
  const mark = a.tokens.slice(first, last).findIndex(({ text }) => /^['’]s?$/.test(text));
  const owner = mark > 0 ? (a.tokens[first + mark - 1]?.text ?? '') : '';
  return OF_MANY.test(owner) ? { ...organization, name: `${owner} ${organization.name}` } : undefined;
}

/** How many mentions back "the U.N. *agency*" was told of by its name. */
const CALLED_WITHIN = 40;

/** "the U.N. *agency*": the one of them told of last that is called so. */
function calledBefore(
  { a }: Document,
  { start }: OrganizationMention,
  noun: string,
): OrganizationEntity | undefined {
  const before = countBefore(a.mentions, start);
  for (let i = before - 1; i >= Math.max(0, before - CALLED_WITHIN); i--) {
    const mention = a.mentions[i];
    const offices =
      mention?.kind === 'person' ? mention.offices : mention?.kind === 'office' ? [mention.office] : [];
    const named = [
      ...(mention?.kind === 'organization' && mention.role === 'organization' ? [mention.organization] : []),
      ...offices.flatMap(({ served }) => (served?.kind === 'organization' ? [served] : [])),
    ];
    const called = named.find((each) => isOfKind(each, noun));
    if (called) return called;
  }
  return undefined;
}

/** Bodies that a state has in the towns of others. */
const AWAY = /\b(?:embassy|consulate|commission|mission|delegation)$/i;

/** "the foreign ministry *in Oslo*", "*In Oslo*, the government": the state of the town. */
const seatOf = (
  doc: Document,
  { organization, first, last, sentence }: OrganizationMention,
): StateEntity | undefined =>
  stateOfTown(doc, last) ??
  (!AWAY.test(organization.name) && opensAt(doc, sentence, first)
    ? stateOfTown(doc, openingOf(doc, sentence))
    : undefined);

/** The state of the town that "in" names at a token. */
function stateOfTown({ a }: Document, at: number): StateEntity | undefined {
  const town = a.tokens[at]?.lower === 'in' ? a.mentions[a.mentionAt[at + 1] ?? -1] : undefined;
  if (town?.kind === 'place') return town.place.state;
  return town?.kind === 'state' && !town.paired ? town.state : undefined;
}

const openingOf = ({ a }: Document, sentence: number): number => a.sentences[sentence]?.first ?? -1;

/** "In Oslo*, the ministry*", "In Oslo on Monday*, the ministry*": the body right after the comma that closes where and when. */
function opensAt(doc: Document, sentence: number, first: number): boolean {
  const { tokens, dateAt } = doc.a;
  const town = doc.a.mentions[doc.a.mentionAt[openingOf(doc, sentence) + 1] ?? -1];
  if (!town || town.first >= first) return false;
  let at = town.last;
  while (at < first && (tokens[at]?.lower === 'on' || (dateAt[at] ?? -1) >= 0)) at++;
  if (tokens[at]?.text !== ',') return false;
  const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return next === first || at + 1 === first;
}

/** "governments", "ministries": bodies of more than one state. */
export const isPlural = ({ role, organization }: OrganizationMention): boolean =>
  role === 'body' &&
  organization.of === undefined &&
  /^(?:governments|ministries|parliaments|delegations|authorities)$/.test(lastWord(organization.name));
