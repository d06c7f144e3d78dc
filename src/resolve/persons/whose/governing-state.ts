import { asRead } from '../../../model/as-read.ts';
import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import type { Asked } from './asked.ts';
import { type Grounds, readGrounds } from './grounds.ts';
import { hasOffice } from './has-office.ts';
import { type LandScene, readLandScene } from './land-scene.ts';
import { traitsOf, worthOf } from './land-traits.ts';
import { SEEN_ABROAD } from './met-abroad.ts';
import { ruledOut } from './ruled-out.ts';

/** The state whose office it must be when the words do not say, and whether its sentence or the story tells so. */
export interface Governing {
  readonly served: StateEntity;
  readonly by: 'sentence' | 'home';
}

/** Of the states that a story names most so many may be meant. */
const MOST = 5;

/**
 * What speaks for none of them: more where the story has a home, as news says whose others' offices are, and less for an office
 * that next to none but states have.
 */
const NONE = -0.2;
const NONE_FROM_HOME = 0.8;
const NONE_OF_STATES = -0.5;

/** How likely a state has to be: one that is missed costs much as well. */
const LIKELY = 0.4;

/** Offices that only states have, or next to none but states. */
const NATIONAL =
  /^(?:minister|prime minister|premier|secretary|attorney general|chief of staff|chief|president|king|queen|emperor|chancellor|emir|sultan)$/;

/** Of the offices of one holder so many are looked at: what tells whose one is tells of the others. */
const OFFICES = 4;
const MOST_OFFICES = 16;

/**
 * The state whose office it must be when the words do not say: of all that the story offers the one that most speaks for, where
 * enough does. An envoy serves no state by standing in it.
 */
export function governingState(asked: Asked): Governing | undefined {
  const { a } = asked;
  let none = 0;
  const worths = new Map<StateEntity, number>();
  const byCode = new Map<string, StateEntity>();
  for (const office of officesAsked(asked)) {
    const weighed = weigh({ ...asked, office });
    none += weighed.none;
    for (const [offered, worth] of weighed.worths) {
      const state = byCode.get(offered.code) ?? offered;
      byCode.set(state.code, state);
      worths.set(state, (worths.get(state) ?? 0) + worth);
    }
  }
  const out = new Set([...ruledOut(asked), ...metByOwn(asked, weigh(asked).scene)]);
  let [best, most, all]: [StateEntity | undefined, number, number] = [
    undefined,
    Math.exp(none),
    Math.exp(none),
  ];
  for (const [state, worth] of worths) {
    if (out.has(state.code) || !hasOffice(state, asked.office)) continue;
    const share = Math.exp(worth);
    all += share;
    if (share > most) [best, most] = [state, share];
  }
  if (!best || most < LIKELY * all) return undefined;
  return { served: best, by: best.code === a.home?.code ? 'home' : 'sentence' };
}

/** The office, and others of its holder whose words do not say either. */
function officesAsked({ a, office, holder }: Asked): readonly OfficePhrase[] {
  const others = holder?.offices.slice(0, MOST_OFFICES) ?? [];
  const tells = (each: OfficePhrase): boolean =>
    each !== office && !each.served && each.counts === 'yes' && !isShared(a, each);
  return [office, ...others.filter(tells)].slice(0, OFFICES);
}

/** "*Ministers* Lee and Roe": said of two, who may be of two states; the title is in the singular then. */
const isShared = ({ article }: AnnotatedArticle, { title, titleSpan }: OfficePhrase): boolean =>
  asRead(article, titleSpan).replace(/^(?:ex|then)-/i, '') !== title;

/**
 * "*Norland's minister* was received by President Roe": whoever an official meets is of another state, where nothing says whence the
 * story is told, or where a government tells it; in news from home a minister sees his own president as well.
 */
const metByOwn = ({ a, office }: Asked, { role, leading }: LandScene): string[] =>
  (!a.home || a.homeBy === 'government') && role === 'met' && leading && SEEN_ABROAD.test(office.head)
    ? [leading.code]
    : [];

interface Weighed {
  readonly scene: LandScene;
  readonly none: number;
  readonly worths: ReadonlyMap<StateEntity, number>;
}

const weighed = new WeakMap<OfficePhrase, Weighed>();

function weigh(asked: Asked): Weighed {
  const { a, office } = asked;
  const known = weighed.get(office);
  if (known) return known;
  const [scene, grounds] = [readLandScene(asked), readGrounds(asked)];
  const found: Weighed = {
    scene,
    none: NONE + (a.home ? NONE_FROM_HOME : 0) + (NATIONAL.test(office.head) ? NONE_OF_STATES : 0),
    worths: new Map(
      [...statesOffered(asked, scene, grounds)].map((state) => [
        state,
        worthOf(traitsOf(asked, scene, grounds, state), asked.holder !== undefined),
      ]),
    ),
  };
  weighed.set(office, found);
  return found;
}

/** "The spokesperson said": of whom nobody is named, the story may tell elsewhere, and only the grounds speak. */
function statesOffered(
  { a, office, holder }: Asked,
  scene: LandScene,
  grounds: Grounds,
): Iterable<StateEntity> {
  const { signs, metIn, fronted, parted, acts, visited, topic, home, spokenFor, beyond } = grounds;
  const named = [...scene.near, ...scene.next, ...scene.ranked.slice(0, MOST)].map(({ state }) => state);
  const offered = [
    ...[signs, metIn, fronted, parted, acts, visited, topic, home, spokenFor, beyond],
    ...(holder ? [a.home, a.house, ...named] : []),
  ];
  const byCode = new Map<string, StateEntity>();
  for (const state of offered)
    if (state && hasOffice(state, office) && !byCode.has(state.code)) byCode.set(state.code, state);
  return byCode.values();
}
