import type { StateEntity } from '../../../model/entity.ts';
import { weighTraits } from '../../../weigh-traits.ts';
import { namesState } from '../../states-of.ts';
import { lowerAt } from '../beside.ts';
import type { Asked } from './asked.ts';
import type { Grounds } from './grounds.ts';
import { isSingle } from './is-single.ts';
import { isLabelled } from './labels.ts';
import type { Land, LandScene, Manner } from './land-scene.ts';

/** What speaks for or against an office being of a state, where its words do not say. */
export interface LandTraits {
  /** Its words, by the rules of news copy: the place that opens the sentence, "signed for", where its holder is met, opponents at home. */
  readonly fronted: number;
  readonly signs: number;
  readonly metIn: number;
  readonly parted: number;
  /** Who acts in its sentence, where it goes, what came before it. */
  readonly acts: number;
  readonly visited: number;
  readonly topic: number;
  /** The holder tells what the state does; it is the other of the two that the story is about. */
  readonly spokenFor: number;
  readonly beyond: number;
  /** The story is told from there, and names it; the holder comes along with others. */
  readonly home: number;
  readonly homeNamed: number;
  readonly homeAlong: number;
  /** The agency that tells it is that state's, and tells it from abroad. */
  readonly house: number;
  /** Its sentence names the state before the office as one who acts, beside the matter; last of all near. */
  readonly named: number;
  readonly ownBeside: number;
  readonly last: number;
  /** Somebody meets the holder, and the state acts there; is the place; is the place named last; is one that others travel to. */
  readonly actsMet: number;
  readonly placeMet: number;
  readonly metThere: number;
  readonly goalMet: number;
  /** Somebody of that state meets the holder; the holder meets somebody of it; so where the story has no home. */
  readonly leadingMet: number;
  readonly meets: number;
  readonly meetsHomeless: number;
  /** The holder travels there; he is invited by the holder to come there. */
  readonly ownGoal: number;
  readonly invitesTo: number;
  /** Others are told of as that state's by its name; somebody else holds the office there. */
  readonly labelled: number;
  readonly taken: number;
  /** The sentence before opens with the state; names it as one who acts. */
  readonly opensBefore: number;
  readonly actsBefore: number;
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
  fronted: 2.3,
  signs: 2,
  metIn: 0.75,
  parted: 0.6,
  acts: 1.35,
  visited: 1.5,
  topic: 1.25,
  spokenFor: 1.8,
  beyond: 1.5,
  home: 2.25,
  homeNamed: 0.5,
  homeAlong: -0.85,
  house: 0.5,
  named: 1.15,
  ownBeside: 0.9,
  last: 0.4,
  actsMet: 0.95,
  placeMet: 0.7,
  metThere: 0.85,
  goalMet: 0.5,
  leadingMet: -1.2,
  meets: -1.4,
  meetsHomeless: -0.85,
  ownGoal: -1.15,
  invitesTo: 0.7,
  labelled: -0.6,
  taken: -4,
  opensBefore: 0.5,
  actsBefore: 0.45,
  next: -0.45,
  lead: 1.25,
  leadHome: -0.8,
  share: 1.05,
  mostHomeless: 0.3,
  mostAlone: -1,
};

/** A story that is of one state alone names no other half as often. */
const OFTENER = 2;

export function traitsOf(
  { a, office, holder, story }: Asked,
  scene: LandScene,
  grounds: Grounds,
  state: StateEntity,
): LandTraits {
  const { code } = state;
  const { own, previous, near, next, after, ranked } = scene;
  const is = (each: { readonly code: string } | undefined): number => Number(each?.code === code);
  const among = (states: readonly { readonly code: string }[]): number =>
    Number(states.some((each) => each.code === code));
  const names = (lands: readonly Land[], manner: Manner): number =>
    Number(lands.some((each) => each.state.code === code && each.manner === manner));
  const isPlace = ({ manner }: Land): boolean => manner === 'place';
  const [most, second] = ranked;
  const home = is(grounds.home);
  const named = names(own, 'acts');
  const lead = Number(scene.lead.has(code));
  const met = Number(scene.role === 'met');
  const conduct = story.conductOf(holder);
  const meets = among(conduct.meets);
  const homeless = Number(!a.home);
  const invites = lowerAt(a, office.first - 1) === 'from' && lowerAt(a, office.first - 2) === 'invitation';
  return {
    fronted: is(grounds.fronted),
    signs: is(grounds.signs),
    metIn: is(grounds.metIn),
    parted: is(grounds.parted),
    acts: is(grounds.acts),
    visited: is(grounds.visited),
    topic: is(grounds.topic),
    spokenFor: is(grounds.spokenFor),
    beyond: is(grounds.beyond),
    home,
    homeNamed: home * Number(namesState(a, state)),
    homeAlong: home * Number(scene.role === 'along'),
    house: is(a.house),
    named,
    ownBeside: names(own, 'beside'),
    last: is(near.at(-1)?.state),
    actsMet: named * met,
    placeMet: names(own, 'place') * met,
    metThere: met * is(near.findLast(isPlace)?.state),
    goalMet: met * Number(story.isGoalOfOthers(code, holder)),
    leadingMet: met * is(scene.leading),
    meets,
    meetsHomeless: meets * homeless,
    ownGoal: among(conduct.goals),
    invitesTo: Number(invites) * is(after.find(isPlace)?.state),
    labelled: Number(isLabelled(a, code, holder?.name)),
    taken:
      Number(isSingle(office)) *
      among(story.holdersOf(office.title).filter((held) => held.person !== holder)),
    opensBefore: is(previous.find((each) => !isPlace(each))?.state),
    actsBefore: names(previous, 'acts'),
    next: Number(next.some((each) => each.state.code === code && !isPlace(each))),
    lead,
    leadHome: lead * home,
    share: (ranked.find((each) => each.state.code === code)?.times ?? 0) / (most?.times ?? 1),
    mostHomeless: homeless * is(most?.state),
    mostAlone: is(most?.state) * Number((second?.times ?? 0) * OFTENER <= (most?.times ?? 0)),
  };
}

/** Of an office whose holder nobody names the story may tell elsewhere, and only the grounds speak. */
const GROUNDS: readonly (keyof LandTraits)[] = [
  ...(['fronted', 'signs', 'metIn', 'parted', 'acts', 'visited', 'topic', 'spokenFor', 'beyond'] as const),
  ...(['home', 'homeNamed', 'house', 'named', 'taken'] as const),
];

export const worthOf = (traits: LandTraits, isNamed: boolean): number =>
  weighTraits(isNamed ? WEIGHTS : GROUND_WEIGHTS, traits);

const GROUND_WEIGHTS = Object.fromEntries(
  Object.entries(WEIGHTS).map(([name, weight]) => [name, GROUNDS.some((each) => each === name) ? weight : 0]),
) as Readonly<Record<keyof LandTraits, number>>;
