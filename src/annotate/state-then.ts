import type { StateEntity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Named } from './draft.ts';
import type { Lexicon } from './lexicon.ts';

/** A state that was, in the years in which it held a land: both inclusive. */
export interface FormerState {
  readonly state: StateEntity;
  readonly from: number;
  readonly to: number;
}

/** By code of a state of today, the state that its towns lay in: `lands` of seeds/gazetteer/states.tsv. */
export const indexFormerStates = ({ states }: Knowledge): ReadonlyMap<string, FormerState> =>
  new Map(
    states.flatMap(({ state, period, lands }) => {
      const [from, to] = (period ?? '').split('/').map(Number);
      return lands.map(({ code, until }): [string, FormerState] => [
        code,
        { state, from: from ?? 0, to: until ?? to ?? 0 },
      ]);
    }),
  );

/** The state that a town of `state` lay in on a day: Moscow in 1987 is of the Soviet Union. */
export function stateThen(
  state: StateEntity,
  date: string | undefined,
  formerly: Lexicon['formerly'],
): StateEntity {
  const former = formerly.get(state.code);
  const year = Number(date?.slice(0, 4));
  return former && year >= former.from && year <= former.to ? former.state : state;
}

/** Towns and seats with the state they were in when the article was written; a land by its own name is itself. */
export function inTheirTime(
  named: readonly Named[],
  date: string | undefined,
  { formerly }: Lexicon,
): readonly Named[] {
  if (date === undefined) return named;
  return named.map((each) => {
    const { thing } = each;
    if (thing.kind === 'state') {
      if (thing.form !== 'capital' && thing.form !== 'metonym') return each;
      const state = stateThen(thing.state, date, formerly);
      return state === thing.state ? each : { ...each, thing: { ...thing, state } };
    }
    if (thing.kind !== 'place' || !thing.place.state) return each;
    const state = stateThen(thing.place.state, date, formerly);
    return state === thing.place.state
      ? each
      : { ...each, thing: { ...thing, place: { ...thing.place, state } } };
  });
}
