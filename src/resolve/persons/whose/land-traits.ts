import type { StateEntity } from '../../../model/entity.ts';
import { weighTraits } from '../../../weigh-traits.ts';
import { namesState } from '../../states-of.ts';
import type { Asked } from './asked.ts';
import type { Grounds } from './grounds.ts';
import type { Land, LandScene, Manner } from './land-scene.ts';

/** What speaks for or against an office being of a state, where its words do not say. */
export interface LandTraits {
  /** Its words, by the rules of news copy: the place that opens the sentence, who acts in it, where it goes, what came before it. */
  readonly told: number;
  readonly acts: number;
  readonly visited: number;
  readonly topic: number;
  /** The holder tells what the state does; it is the other of the two that the story is about. */
  readonly spokenFor: number;
  readonly beyond: number;
  /** The story is told from there, and names it. */
  readonly home: number;
  readonly homeNamed: number;
  /** The agency that tells it is that state's, and tells it from abroad. */
  readonly house: number;
  /** Its sentence names the state before the office as one who acts; and is the first. */
  readonly named: number;
  readonly namedInLead: number;
  /** First of those who act there; as a place; last of all near, which tells nothing of a lawmaker. */
  readonly actor: number;
  readonly place: number;
  readonly last: number;
  readonly lastOfLawmaker: number;
  /** Somebody meets the holder, and the state is the place named last. */
  readonly metThere: number;
  /** The sentence before opens with the state; names it as one who acts, by an official, beside the matter. */
  readonly opensBefore: number;
  readonly actsBefore: number;
  readonly officialBefore: number;
  readonly besideBefore: number;
  /** The sentence after names it. */
  readonly next: number;
  /** The first sentence names it, and the story is told from there. */
  readonly lead: number;
  readonly leadHome: number;
  /** How often the story names it, against the one named most; it is that one, and no home is known, or no other comes near. */
  readonly share: number;
  readonly mostHomeless: number;
  readonly mostAlone: number;
}

const WEIGHTS: Readonly<Record<keyof LandTraits, number>> = {
  told: 1.65,
  acts: 1.05,
  visited: 0.9,
  topic: 0.85,
  spokenFor: 1.3,
  beyond: 1.35,
  home: 1.5,
  homeNamed: 0.95,
  house: 0.3,
  named: 2.2,
  namedInLead: -0.65,
  actor: 0.55,
  place: 0.9,
  last: 0.3,
  lastOfLawmaker: -0.6,
  metThere: 1.45,
  opensBefore: 0.65,
  actsBefore: 0.75,
  officialBefore: -0.45,
  besideBefore: -0.4,
  next: -0.55,
  lead: 1.1,
  leadHome: -0.65,
  share: 0.9,
  mostHomeless: 0.65,
  mostAlone: -1.05,
};

const LAWMAKERS = /\b(?:sen\.|senator|rep\.|representative|congress(?:man|woman)|lawmaker|mp)\b/i;

/** A story that is of one state alone names no other half as often. */
const OFTENER = 2;

export function traitsOf(
  { a, office }: Asked,
  scene: LandScene,
  grounds: Grounds,
  state: StateEntity,
): LandTraits {
  const { code } = state;
  const { own, previous, near, next, ranked } = scene;
  const is = (each: { readonly code: string } | undefined): number => Number(each?.code === code);
  const names = (lands: readonly Land[], manner: Manner): number =>
    Number(lands.some((each) => each.state.code === code && each.manner === manner));
  const [most, second] = ranked;
  const home = is(grounds.home);
  const named = names(own, 'acts');
  const last = is(near.at(-1)?.state);
  const lead = Number(scene.lead.has(code));
  return {
    told: Number(grounds.told.some((each) => each.code === code)),
    acts: is(grounds.acts),
    visited: is(grounds.visited),
    topic: is(grounds.topic),
    spokenFor: is(grounds.spokenFor),
    beyond: is(grounds.beyond),
    home,
    homeNamed: home * Number(namesState(a, state)),
    house: is(a.house),
    named,
    namedInLead: named * Number(a.sentenceAt[office.first] === 0),
    actor: is(own.find(({ manner }) => manner === 'acts' || manner === 'official')?.state),
    place: names(own, 'place'),
    last,
    lastOfLawmaker: last * Number(LAWMAKERS.test(office.title)),
    metThere: Number(scene.isPartner) * is(near.findLast(({ manner }) => manner === 'place')?.state),
    opensBefore: is(previous.find(({ manner }) => manner !== 'place')?.state),
    actsBefore: names(previous, 'acts'),
    officialBefore: names(previous, 'official'),
    besideBefore: names(previous, 'beside'),
    next: Number(next.some((each) => each.state.code === code && each.manner !== 'place')),
    lead,
    leadHome: lead * home,
    share: (ranked.find((each) => each.state.code === code)?.times ?? 0) / (most?.times ?? 1),
    mostHomeless: Number(!a.home) * is(most?.state),
    mostAlone: is(most?.state) * Number((second?.times ?? 0) * OFTENER <= (most?.times ?? 0)),
  };
}

export const worthOf = (traits: LandTraits): number => weighTraits(WEIGHTS, traits);
