import { groupBy } from '../group-by.ts';
import type { StateEntity } from '../model/entity.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { countBefore } from './in-order.ts';
import { saysWhere, statesOf } from './states-of.ts';

/** The states of an article, by where its mentions name them. */
export interface StatesTold {
  /** The state named last before an offset, of those that are not the one of this code. */
  readonly lastBefore: (offset: number, not?: string) => StateEntity | undefined;
  /** The state of this code as it is named last. */
  readonly ofCode: (code: string) => StateEntity | undefined;
  /** Those named before an offset, the home of the story among them: named most as ones who act first. */
  readonly rankBefore: (offset: number) => StateEntity[];
  /** The two that the story is about, where it names no third a third as often; none where it is about one, or many. */
  readonly pair: readonly StateEntity[];
}

interface Naming {
  readonly start: number;
  readonly states: readonly StateEntity[];
  /** The place of the last naming before of another state than this one's only state. */
  readonly other: number;
}

export function tellStates(a: AnnotatedArticle): StatesTold {
  const namings = findNamings(a);
  const byCode = new Map(
    namings.flatMap(({ states }) => [...states].reverse().map((state) => [state.code, state] as const)),
  );
  const acts = findActs(a);
  const lastBefore = (offset: number, not?: string): StateEntity | undefined => {
    const last = namings[countBefore(namings, offset) - 1];
    const fits = ({ code }: StateEntity): boolean => code !== not;
    return last?.states.find(fits) ?? namings[last?.other ?? -1]?.states.find(fits);
  };
  const rankBefore = (offset: number): StateEntity[] =>
    acts
      .map(({ state, told, home }) => ({ state, count: countBefore(told, offset) + home }))
      .filter(({ count }) => count > 0)
      .sort((x, y) => y.count - x.count)
      .map(({ state }) => state);
  return { lastBefore, ofCode: (code) => byCode.get(code), rankBefore, pair: findPair(namings) };
}

/** Times that a story names a state that it is about, at least. */
const OFTEN = 2;
/** How much oftener than any third state the lesser of a pair is named. */
const OFTENER = 3;

function findPair(namings: readonly Naming[]): readonly StateEntity[] {
  const told = groupBy(
    namings.flatMap(({ states }) => states),
    ({ code }) => code,
  );
  const [first, second, third] = [...told.values()].sort((x, y) => y.length - x.length);
  const often = second?.length ?? 0;
  const alone = often >= OFTEN && often >= OFTENER * (third?.length ?? 0);
  return alone ? [first, second].flatMap((states) => states?.[0] ?? []) : [];
}

function findNamings(a: AnnotatedArticle): Naming[] {
  const namings: Naming[] = [];
  for (const mention of a.mentions) {
    const states = statesOf(mention);
    if (states.length === 0) continue;
    const before = namings.at(-1);
    const differs = before?.states.some(({ code }) => code !== states[0]?.code);
    const other = differs ? namings.length - 1 : (before?.other ?? -1);
    namings.push({ start: mention.start, states, other });
  }
  return namings;
}

/** Where a state is named as one who acts; the home of the story acts once before all. */
interface Acting {
  readonly state: StateEntity;
  readonly home: 0 | 1;
  readonly told: { readonly start: number }[];
}

/** In the order in which they are first named. */
function findActs(a: AnnotatedArticle): readonly Acting[] {
  const byCode = new Map<string, Acting>();
  if (a.home) byCode.set(a.home.code, { state: a.home, home: 1, told: [] });
  for (const mention of a.mentions) {
    if (saysWhere(a, mention)) continue;
    for (const state of statesOf(mention)) {
      const known: Acting = byCode.get(state.code) ?? { state, home: 0, told: [] };
      known.told.push(mention);
      byCode.set(state.code, known);
    }
  }
  return [...byCode.values()];
}
