import { notOppositeTo } from '../opposite.ts';
import type { Asked } from './asked.ts';
import { counterpartsState } from './counterparts-state.ts';
import { listedBefore } from './listed-before.ts';

/**
 * The states that an office is not of, whatever speaks for them: its holder addresses or accuses them ("Roe *warned Norland*"), he is
 * told of there as "visiting", one of their officials is his counterpart or is listed before him under the same office ("*Presidents
 * Lee and Roe*").
 */
export function ruledOut(asked: Asked): ReadonlySet<string> {
  const { a, office, holder, story, servedOf } = asked;
  const others = [counterpartsState(a, office), notOppositeTo(a, office, servedOf)];
  return new Set([
    ...listedBefore(asked),
    ...story.conductOf(holder).addresses.map(({ code }) => code),
    ...others.flatMap((code) => code ?? []),
    ...(office.visiting && a.home ? [a.home.code] : []),
  ]);
}
