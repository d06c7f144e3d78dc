import type { OrganizationEntity, Party, StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import type { Document } from '../document.ts';
import { countBefore } from '../in-order.ts';
import { stateCodeOf } from '../state-code-of.ts';
import { saysWhere, statesOf } from '../states-of.ts';

/** A state or a body as one of the sides of a story. */
export type Side = StateEntity | OrganizationEntity;

/** Where a side is named, by itself or by who acts for it. */
export interface Naming {
  readonly start: number;
  readonly sentence: number;
  readonly side: string;
  /** As a place: "in Norland". */
  readonly where: boolean;
}

/** Two sides named in one breath: "*Norland and Sudland*", "*Norlandic-Sudlandic*". */
export interface Coupling {
  readonly start: number;
  readonly sentence: number;
  readonly pair: string;
}

/** Sides that a list names, each once. */
export interface Listing {
  readonly start: number;
  readonly sides: readonly string[];
}

/** What tells who the two sides of a story are, read once per article. */
export interface Couplings {
  readonly namings: readonly Naming[];
  readonly joined: readonly Coupling[];
  /** Three sides or more that are listed: "*Norland, Sudland and Westland*". */
  readonly lists: readonly Listing[];
  /** Those who bring others together, by how often the text says so. */
  readonly brokers: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<string, Side>;
}

/** What tells two sides apart: the state that a party is or acts for, else the body. */
export const sideKey = (party: Party): string =>
  stateCodeOf(party) ?? (party.kind === 'person' ? party.name : sideName(party));

const sideName = (party: Exclude<Party, { kind: 'person' }>): string =>
  party.kind === 'state' ? party.code : party.kind === 'office' ? sideKey(party.of) : party.name;

/** The key of two sides, whatever their order. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one}+${other}` : `${other}+${one}`;

/** The key of two parties of different sides; none where they are not two. */
export function keyOfPair(parties: readonly Party[]): string | undefined {
  const [one, other, ...more] = parties.map(sideKey);
  return one !== undefined && other !== undefined && one !== other && more.length === 0
    ? pairKey(one, other)
    : undefined;
}

export const couplingsOf: (doc: Document) => Couplings = rememberByArticle((doc) =>
  findCouplings(doc, sidesAt, sideKey),
);

/** Reads couplings of the sides that `sidesAt` sees at each naming, told apart by `keyOf`. */
export function findCouplings(
  doc: Document,
  sidesAt: (doc: Document, mention: Mention) => readonly Side[],
  keyOf: (side: Side) => string,
): Couplings {
  const { a } = doc;
  const entities = new Map<string, Side>();
  const namings: Naming[] = [];
  const joined: Coupling[] = [];
  const brokers = new Map<string, number>();
  const lists: Listing[] = [];
  let list: { start: number; sides: string[] } | undefined;
  let before: { mention: Mention; side: string } | undefined;
  for (const mention of doc.named) {
    const { start, sentence } = mention;
    const sides = sidesAt(doc, mention);
    const where = saysWhere(a, mention);
    const isBroker = sides.length > 0 && bringsTogether(a, mention);
    for (const side of sides) {
      const key = keyOf(side);
      if (!entities.has(key)) entities.set(key, side);
      namings.push({ start, sentence, side: key, where });
      if (isBroker) brokers.set(key, (brokers.get(key) ?? 0) + 1);
    }
    const keys = sides.map(keyOf);
    const [one, other] = keys;
    if (one && other && one !== other) joined.push({ start, sentence, pair: pairKey(one, other) });
    if (before && one && one !== before.side && areJoined(a, before.mention, mention))
      joined.push({ start, sentence, pair: pairKey(before.side, one) });
    const goesOn = before !== undefined && one !== undefined && areListed(a, before.mention, mention);
    if (list && !goesOn) lists.push(...listingOf(list));
    if (one !== undefined)
      list = goesOn && list ? { start, sides: [...list.sides, ...keys] } : { start, sides: keys };
    else list = undefined;
    before = one === undefined ? undefined : { mention, side: keys.at(-1) ?? one };
  }
  if (list) lists.push(...listingOf(list));
  return { namings, joined, lists, brokers, entities };
}

/** The sides that a mention names. */
export function sidesAt(doc: Document, mention: Mention): readonly Side[] {
  if (mention.kind === 'person') {
    const person = doc.personOf.get(mention);
    const served = person && doc.served.ofPerson(person);
    return served ? [ownerOf(served)] : [];
  }
  const states = statesOf(mention);
  if (states.length > 0) return states;
  if (mention.kind === 'office') {
    const served = mention.office.plural ? mention.office.served : doc.served.ofOffice(mention.office);
    return served ? [ownerOf(served)] : [];
  }
  return mention.kind === 'organization' &&
    mention.role !== 'agency' &&
    ACTS.has(mention.organization.body ?? '')
    ? [ownerOf(mention.organization)]
    : [];
}

/** Bodies that are a side by themselves; what is a state's own stands for the state. */
const ACTS: ReadonlySet<string> = new Set(['international', 'party']);

const ownerOf = (side: Side): Side => (side.kind === 'organization' && side.of ? side.of : side);

/** How many words may stand between two names that are told in one breath. */
const BETWEEN = 8;
/** Words that may stand there: "X and *his Finnish counterpart* Y" is read as two names and what joins them. */
const PASSED = /^(?:the|a|an|his|her|its|their|visiting|new|then|both|,|['’]s?)$/;

/** Nothing but "and" joins the two names, and no list goes before them. */
function areJoined(a: AnnotatedArticle, first: Mention, second: Mention): boolean {
  if (first.sentence !== second.sentence || second.first - first.last > BETWEEN) return false;
  const words: string[] = [];
  for (let t = first.last; t < second.first; t++) {
    const word = a.tokens[t]?.lower ?? '';
    if (!PASSED.test(word)) words.push(word);
  }
  const lists = a.tokens[first.first - 1]?.lower === ',' && (a.mentionAt[first.first - 2] ?? -1) >= 0;
  return words.length === 1 && words[0] === 'and' && !lists;
}

const listingOf = ({ start, sides }: Listing): Listing[] => {
  const distinct = [...new Set(sides)];
  return distinct.length > 2 ? [{ start, sides: distinct }] : [];
};

/** How many words may stand between two names of a list: "Berg of Norland, *her Finnish counterpart* Korpi". */
const WITHIN = 6;

/** A comma or "and" stands between the two names and no verb or preposition. */
function areListed(a: AnnotatedArticle, first: Mention, second: Mention): boolean {
  if (first.sentence !== second.sentence || second.first - first.last > WITHIN || second.first <= first.last)
    return false;
  let joins = false;
  for (let t = first.last; t < second.first; t++) {
    const word = a.tokens[t]?.lower ?? '';
    if (word === ',' || word === 'and' || word === 'plus') joins = true;
    else if (!PASSED.test(word)) return false;
  }
  return joins;
}

const BROKERS =
  /^(?:mediat\w+|-?brokered|broker(?:s|ing)?|shuttl\w+|facilitat\w+|go-between|intermediar\w+|reconcil\w+|auspices|arbitrat\w+|\w+-(?:mediated|brokered|led|sponsored|facilitated))$/;
/** How many words around a name may say that it brings others together. */
const AROUND = 6;

function bringsTogether(a: AnnotatedArticle, { first, last, sentence }: Mention): boolean {
  for (let t = first - AROUND; t < last + AROUND; t++)
    if (a.sentenceAt[t] === sentence && BROKERS.test(a.tokens[t]?.lower ?? '')) return true;
  // "an offer by *Norland* to *bring* its neighbours *together*"
  for (let t = last; t < last + AROUND; t++)
    if (/^br(?:ing|ings|inging|ought)$/.test(a.tokens[t]?.lower ?? '')) return hasTogether(a, t, sentence);
  return false;
}

const hasTogether = (a: AnnotatedArticle, from: number, sentence: number): boolean => {
  for (let t = from; t < from + 2 * AROUND && a.sentenceAt[t] === sentence; t++)
    if (a.tokens[t]?.lower === 'together') return true;
  return false;
};

/** Those of some things in order of the text that stand last before an offset, at most so many. */
export const lastFew = <T extends { readonly start: number }>(
  items: readonly T[],
  before: number,
  most: number,
): readonly T[] => {
  const end = countBefore(items, before);
  return items.slice(Math.max(0, end - most), end);
};
