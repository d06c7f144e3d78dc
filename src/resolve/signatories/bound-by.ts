import type { TreatyCandidate } from '../../model/candidate.ts';
import { weighTraits } from '../../weigh-traits.ts';
import type { Side } from '../anaphora/couplings.ts';
import type { Document } from '../document.ts';
import { readScene, type Scene, type Together } from './read-scene.ts';
import { setsOffered } from './sets-offered.ts';

/** What speaks for or against some sides being all that a treaty binds. */
interface SetTraits {
  /** Nobody, and nobody of a treaty by name: "the Kyoto Protocol", which two alone are seldom all of. */
  readonly none: number;
  readonly noneOfMany: number;
  readonly twoOfMany: number;
  /** One body of states: "OPEC's accord". */
  readonly oneBody: number;
  /** The one whom its own words name, and nobody acts. */
  readonly oneNamed: number;
  readonly oneNamedOpen: number;
  /** Three or more, of "a trilateral pact". */
  readonly moreOfMore: number;
  /** Others beside those named, where its words leave nobody out. */
  readonly noneLeftOut: number;
  /** Whom its plurals mean: "the two countries". */
  readonly meantTwo: number;
  /** How many more its own sentence names, as one who acts and as a place; whether it names all. */
  readonly own: number;
  readonly where: number;
  readonly ownAll: number;
  /** How many more the sentences beside it name. */
  readonly before: number;
  readonly after: number;
  /** How often the story names them, against who is named most; and whether it is about these two. */
  readonly share: number;
  readonly storyPair: number;
  readonly home: number;
  /** Joined by "and" in the lead, and last of all; listed last. */
  readonly joinedLead: number;
  readonly lastJoined: number;
  readonly lastListed: number;
  /** Events told of the two, at most three; one in its paragraph; those of whom three or more last met. */
  readonly told: number;
  readonly toldHere: number;
  readonly several: number;
  /** How often the text says of them that they bring others together. */
  readonly brokers: number;
}

const WEIGHTS: Readonly<Record<keyof SetTraits, number>> = {
  none: 2,
  noneOfMany: 1.15,
  twoOfMany: -1.65,
  oneBody: 1.45,
  oneNamed: 2.15,
  oneNamedOpen: -1.35,
  moreOfMore: 0.75,
  noneLeftOut: -0.95,
  meantTwo: 1,
  own: 0.9,
  where: 1.1,
  ownAll: 1.4,
  before: 0.55,
  after: 0.65,
  share: 0.9,
  storyPair: 1.3,
  home: 0.4,
  joinedLead: 1.05,
  lastJoined: 1.2,
  lastListed: 1,
  told: 0.45,
  toldHere: 0.55,
  several: 0.65,
  brokers: -0.5,
};

/** Sentences that open a story. */
const LEAD = 1;
/** Beyond so many times, oftener tells no more. */
const MANY = 3;
const BROKERS = 2;

/** Those whom a treaty binds: `named` by its own words, `meant` with those whom plurals among them mean. */
export function boundBy(
  doc: Document,
  candidate: TreatyCandidate,
  named: readonly Side[],
  meant: readonly Side[],
): readonly Side[] {
  const scene = readScene(doc, candidate, named, meant);
  let best: { sides: readonly string[]; worth: number } | undefined;
  for (const [key, sides] of setsOffered(scene)) {
    const worth = worthOf(traitsOf(doc, scene, candidate, key, sides));
    if (!best || worth > best.worth) best = { sides, worth };
  }
  return (best?.sides ?? []).flatMap((side) => scene.entities.get(side) ?? []);
}

function traitsOf(
  doc: Document,
  scene: Scene,
  { sort, open, sides: leftOut }: TreatyCandidate,
  key: string,
  sides: readonly string[],
): SetTraits {
  const { named, meant, own, where, all, sentence } = scene;
  const more = sides.filter((side) => !named.includes(side));
  const adds = more.length > 0;
  const [isNone, isOne] = [sides.length === 0, sides.length === 1];
  const count = (among: ReadonlySet<string>): number => more.filter((side) => among.has(side)).length;
  const isThis = (each: Together | undefined): boolean => adds && each?.key === key;
  const told = scene.told.filter(isThis);
  const paragraphOf = (at: number): number | undefined => doc.a.sentences[at]?.paragraph;
  const last = told.at(-1);
  const [most = 1] = all.values();
  const ofMany = sort.proper && !sort.descriptive;
  return {
    none: Number(isNone),
    noneOfMany: Number(isNone && ofMany),
    twoOfMany: Number(sides.length === 2 && ofMany),
    oneBody: Number(
      isOne && sides.every((side) => side !== 'UN' && scene.entities.get(side)?.kind === 'organization'),
    ),
    oneNamed: Number(isOne && !adds),
    oneNamedOpen: Number(isOne && !adds && open),
    moreOfMore: Number(sort.ofMore && sides.length > 2),
    noneLeftOut: Number(adds && !leftOut),
    meantTwo: Number(
      adds && meant.length === 2 && sides.every((side) => meant.includes(side)) && sides.length === 2,
    ),
    own: count(own),
    where: more.filter((side) => where.has(side) && !own.has(side)).length,
    ownAll: Number(adds && sides.every((side) => own.has(side))),
    before: count(scene.before),
    after: count(scene.after),
    share: more.reduce((sum, side) => sum + (all.get(side) ?? 0), 0) / most,
    storyPair: Number(adds && scene.pair === key),
    home: Number(scene.home !== undefined && more.includes(scene.home)),
    joinedLead: Number(scene.joined.some((each) => isThis(each) && each.sentence <= LEAD)),
    lastJoined: Number(isThis(scene.joined.at(-1))),
    lastListed: Number(isThis(scene.lists.at(-1))),
    told: Math.min(MANY, told.length),
    toldHere: Number(last !== undefined && paragraphOf(last.sentence) === paragraphOf(sentence)),
    several: Number(sides.length > 2 && isThis(scene.several)),
    brokers: more.reduce((sum, side) => sum + Math.min(BROKERS, scene.brokers.get(side) ?? 0), 0),
  };
}

const worthOf = (traits: SetTraits): number => weighTraits(WEIGHTS, traits);
