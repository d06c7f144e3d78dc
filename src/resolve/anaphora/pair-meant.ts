import type { Mention } from '../../model/mention.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { weighTraits } from '../../weigh-traits.ts';
import type { Document } from '../document.ts';
import {
  type Coupling,
  couplingsOf,
  keyOfPair,
  lastFew,
  type Naming,
  pairKey,
  type Side,
} from './couplings.ts';
import { stateOfCode } from './states-of-parties.ts';

/** What a story shows of a pair of sides, by what speaks for or against "the two" meaning it. */
export interface PairTraits {
  /** Both are named in the first two sentences; joined there. */
  readonly lead: number;
  readonly joinedLead: number;
  /** Times the two were named in one breath before, at most three; and whether no other two were since. */
  readonly joined: number;
  readonly lastJoined: number;
  /** Events told of the two, at most three; how near the last of them is; and whether none was told of others since. */
  readonly told: number;
  readonly toldNear: number;
  readonly lastTold: number;
  /** How often the lesser of the two is named, against who is named most. */
  readonly share: number;
  /** How many of the two its own sentence and the one before name, and how many others the own. */
  readonly own: number;
  readonly before: number;
  readonly others: number;
  /** How many of the two act in its sentence on those it means: "*Norland* offered to host the two". */
  readonly hosts: number;
  /** How often the text says of them that they bring others together. */
  readonly brokers: number;
}

const WEIGHTS: Readonly<Record<keyof PairTraits, number>> = {
  lead: 0.7,
  joinedLead: 0.45,
  joined: 1.5,
  lastJoined: 0.55,
  told: 0.6,
  toldNear: 0.4,
  lastTold: 0.7,
  share: 1.45,
  own: 1.4,
  before: 0.3,
  others: -1.4,
  hosts: -1,
  brokers: -0.9,
};

/** Namings and couplings that are looked back at: a story is about whom it named of late, and in its lead. */
const NAMINGS = 80;
const COUPLINGS = 16;
const LEAD = 1;
/** Beyond so many times, oftener tells no more. */
const MANY = 3;
/** Of the sides named most so many may be of the pair. */
const SIDES = 7;

/** The two sides that "the two" means where a mention stands: those that stand out most together. */
export function pairMeant(doc: Document, mention: Where): readonly Side[] {
  const scene = readScene(doc, mention);
  let best: { pair: string; worth: number } | undefined;
  for (const pair of pairsIn(scene)) {
    const worth = worthOf(traitsOf(scene, pair));
    if (!best || worth > best.worth) best = { pair, worth };
  }
  const { entities } = couplingsOf(doc);
  const sides = best?.pair.split('+') ?? [];
  return inOrder(entities, sides).flatMap((side) => entityOf(doc, entities, side));
}

type Where = Pick<Mention, 'start' | 'sentence' | 'first'>;

/** A pair that was told or named together, and the sentence that does so. */
type Placed = Pick<Coupling, 'pair' | 'sentence'>;

/** What is looked at for every pair that a mention may mean. */
interface Scene {
  readonly sentence: number;
  /** How often each side is named, the one named most first. */
  readonly count: ReadonlyMap<string, number>;
  readonly joined: readonly Placed[];
  readonly told: readonly Placed[];
  readonly lead: ReadonlySet<string>;
  readonly joinedLead: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly brokers: ReadonlyMap<string, number>;
}

function readScene(doc: Document, { start, sentence, first }: Where): Scene {
  const { namings, joined, brokers } = couplingsOf(doc);
  const inLead = <T extends { readonly sentence: number }>(items: readonly T[], most: number): readonly T[] =>
    items.slice(0, most).filter((each) => each.sentence <= LEAD);
  const [lead, joinedLead] = [inLead(namings, NAMINGS), inLead(joined, COUPLINGS)];
  const recent = lastFew(namings, start, NAMINGS);
  const opens = sentence <= LEAD;
  const sidesIn = (at: number): ReadonlySet<string> =>
    new Set(recent.filter((each) => each.sentence === at).map(({ side }) => side));
  return {
    sentence,
    count: countSides(opens ? lead : recent),
    joined: opens ? joinedLead : lastFew(joined, start, COUPLINGS),
    told: pairsTold(doc, start),
    lead: new Set(lead.map(({ side }) => side)),
    joinedLead: new Set(joinedLead.map(({ pair }) => pair)),
    own: sidesIn(sentence),
    before: sidesIn(sentence - 1),
    hosts: hostsBefore(doc, sentence, first, recent),
    brokers,
  };
}

/** The sides of the events told last before an offset. */
const pairsTold = (doc: Document, before: number): Placed[] =>
  doc.pairs.lastFew(before, COUPLINGS).flatMap(({ at, parties }) => {
    const pair = keyOfPair(parties);
    return pair === undefined ? [] : [{ pair, sentence: firstEndingAfter(doc.a.sentences, at) }];
  });

function pairsIn({ count, joined, told }: Scene): ReadonlySet<string> {
  const sides = [...count.keys()].slice(0, SIDES);
  const named = sides.flatMap((one, i) => sides.slice(i + 1).map((other) => pairKey(one, other)));
  return new Set([...named, ...[...joined, ...told].map(({ pair }) => pair)]);
}

function traitsOf(scene: Scene, pair: string): PairTraits {
  const sides = pair.split('+');
  const of = (placed: readonly Placed[]): readonly Placed[] => placed.filter((each) => each.pair === pair);
  const within = (named: ReadonlySet<string>): number => sides.filter((side) => named.has(side)).length;
  const [told, joined, inLead] = [of(scene.told), of(scene.joined), within(scene.lead) === 2];
  const lastTold = told.at(-1);
  const [most = 1] = scene.count.values();
  return {
    lead: Number(inLead),
    joinedLead: Number(inLead && scene.joinedLead.has(pair)),
    joined: Math.min(MANY, joined.length),
    lastJoined: Number(scene.joined.at(-1)?.pair === pair),
    told: Math.min(MANY, told.length),
    toldNear: lastTold ? 1 / (1 + scene.sentence - lastTold.sentence) : 0,
    lastTold: Number(scene.told.at(-1)?.pair === pair),
    share: Math.min(...sides.map((side) => scene.count.get(side) ?? 0)) / most,
    own: within(scene.own),
    before: within(scene.before),
    others: scene.own.size - within(scene.own),
    hosts: within(scene.hosts),
    brokers: sides.reduce((sum, side) => sum + Math.min(2, scene.brokers.get(side) ?? 0), 0),
  };
}

const HOSTING =
  /^(?:host(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|call(?:s|ed|ing)|bring(?:s|ing)?|brought|mediat(?:e|es|ed|ing)|between|help(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|persuad(?:e|es|ed|ing)|told|reconcil\w*|offer(?:s|ed|ing)?|met|with|to)$/;
/** How many words before "the two" may say that somebody acts on them. */
const ACTING = 4;

/** The sides that act in the sentence on those a mention means. */
function hostsBefore(
  doc: Document,
  sentence: number,
  first: number,
  named: readonly Naming[],
): ReadonlySet<string> {
  let acts = false;
  for (let t = first - ACTING; t < first; t++) if (HOSTING.test(doc.a.tokens[t]?.lower ?? '')) acts = true;
  if (!acts) return new Set();
  const subjects = new Set(doc.subjectsIn(sentence).map(({ mention }) => mention.start));
  return new Set(
    named.filter((each) => each.sentence === sentence && subjects.has(each.start)).map(({ side }) => side),
  );
}

const worthOf = (traits: PairTraits): number => weighTraits(WEIGHTS, traits);

/** As the story names them first. */
function inOrder(entities: ReadonlyMap<string, Side>, sides: readonly string[]): readonly string[] {
  const [one, other] = sides;
  if (one === undefined || other === undefined) return sides;
  for (const side of entities.keys()) if (sides.includes(side)) return side === one ? sides : [other, one];
  return sides;
}

function entityOf(doc: Document, entities: ReadonlyMap<string, Side>, side: string): Side[] {
  const found = entities.get(side) ?? stateOfCode(doc, side);
  return found ? [found] : [];
}

/** How often each side is named, the one named most first. */
function countSides(namings: readonly Naming[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { side } of namings) count.set(side, (count.get(side) ?? 0) + 1);
  return new Map([...count].sort(([, x], [, y]) => y - x));
}
