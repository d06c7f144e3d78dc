import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { Filler, FrameMatch } from '../match-frames.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, mentionOf, modifiersOf, nounAt, wordAt } from '../syntax/walk.ts';

/** One who takes part, and the noun phrase that names them, for the quote. */
export interface Side {
  readonly mention: Mention;
  /** Absent for a mention inside the telling noun: "*Lavrov's* talks". */
  readonly phrase?: number;
}

/** Who met: `hosts` are named before the telling word, `guests` after it. */
export interface Sides {
  readonly hosts: readonly Side[];
  readonly guests: readonly Side[];
}

/** Nouns that stand for the state or body named beside them: "a Norlandic *delegation*", "*members* of parliament". */
const SPEAKS_FOR = new Set(
  'delegation delegations delegates team teams officials leaders representatives representative negotiators authorities side sides government governments ministers lawmakers members counterparts diplomats envoys envoy officers commanders parliamentarians mission cabinet leadership presidents chiefs heads party group'.split(
    ' ',
  ),
);

/** The sides that a frame's roles hold: `side` for whoever acts or is named after the noun, `guest` for whom they meet. */
export function readSides(a: AnnotatedArticle, { roles, frame }: FrameMatch): Sides {
  const read = (role: string): Side[] => (roles.get(role) ?? []).flatMap((filler) => sidesOf(a, filler));
  const guests = read('guest');
  return {
    hosts: read('side'),
    guests:
      frame.attributes.guests === 'persons' ? guests.filter(({ mention }) => isPersonal(mention)) : guests,
  };
}

function sidesOf(a: AnnotatedArticle, { mention, phrase }: Filler): Side[] {
  if (phrase === undefined) return mention && canMeet(mention) && !isPlaceName(mention) ? [{ mention }] : [];
  if (mention) return canMeet(mention) ? [{ mention, phrase }] : [];
  return behind(a, phrase).map((found) => ({ mention: found, phrase }));
}

/** "a Norlandic delegation led by Berg": the leader, else whom the noun speaks for. */
function behind(a: AnnotatedArticle, n: number): Mention[] {
  const noun = nounAt(a, n);
  if (!noun || !SPEAKS_FOR.has(headOf(a, noun))) return [];
  const own = modifiersOf(a, noun).filter(canMeet);
  if (own.length > 0) return own.slice(-1);
  const after = readComplements(a, n).prepositional.find(({ word }) => word === 'of' || word === 'from');
  return (after?.nouns ?? []).flatMap((p) => mentionOf(a, p) ?? []).filter(canMeet);
}

/** Reporters, students and places take no part; an agency only reports. */
export function canMeet(mention: Mention): boolean {
  switch (mention.kind) {
    case 'place':
      return false;
    case 'organization':
      return mention.role !== 'agency';
    case 'office':
      return mention.office.counts !== 'no';
    default:
      return true;
  }
}

/** "the Geneva talks", "a White House meeting": a capital or a seat before the noun says where. */
const isPlaceName = (mention: Mention): boolean =>
  mention.kind === 'state' &&
  !mention.paired &&
  !mention.possessive &&
  mention.form !== 'name' &&
  mention.form !== 'demonym';

/** A person, by name, by office or by pronoun. */
export const isPersonal = (mention: Mention): boolean =>
  mention.kind === 'person' ||
  mention.kind === 'office' ||
  (mention.kind === 'anaphor' && mention.stands !== 'it' && mention.stands !== 'country');

/** True where one word stands for two sides or more: "the two leaders", "Sino-US". */
export const isPlural = (mention: Mention): boolean =>
  (mention.kind === 'anaphor' && /^(?:they|two-)/.test(mention.stands)) ||
  (mention.kind === 'state' && mention.paired !== undefined) ||
  (mention.kind === 'office' && mention.office.plural);

/** The preposition before a noun phrase, past its adverbs: "ahead *of* talks". */
export const prepositionBefore = (a: AnnotatedArticle, n: number): string =>
  a.phrases[n - 1]?.kind === 'preposition' ? wordAt(a, n - 1) : '';
