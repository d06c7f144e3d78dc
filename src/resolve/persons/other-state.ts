import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { saysWhere, statesOf } from '../states-of.ts';

/** Times that a story names a state that it is about, at least. */
const OFTEN = 2;
/** How much oftener than any third state the other side is told of. */
const OFTENER = 2;

/**
 * The other side of a story that is about two states, where one of them is given: the state that the story names most beside it,
 * twice at least, and twice as often as any third one.
 */
export function otherState(a: AnnotatedArticle, code: string): StateEntity | undefined {
  const [most, next] = rankStates(a).filter(({ state }) => state.code !== code);
  return most && most.times >= Math.max(OFTEN, OFTENER * (next?.times ?? 0)) ? most.state : undefined;
}

/** The state that a story names most as one who acts. */
export const mostTold = (a: AnnotatedArticle): StateEntity | undefined => rankStates(a)[0]?.state;

export interface Told {
  readonly state: StateEntity;
  readonly times: number;
}

/** Most first; of equals the one named first. */
export const rankStates: (a: AnnotatedArticle) => readonly Told[] = rememberByArticle(countStates);

function countStates(a: AnnotatedArticle): readonly Told[] {
  const told = new Map<string, Told>();
  for (const mention of a.mentions) {
    if (saysWhere(a, mention)) continue;
    for (const state of statesOf(mention))
      told.set(state.code, { state, times: (told.get(state.code)?.times ?? 0) + 1 });
  }
  return [...told.values()].sort((x, y) => y.times - x.times);
}
