import { groupBy } from '../../group-by.ts';
import type { Holding } from '../offices/holdings.ts';
import type { Disagreement } from './disagreement.ts';

interface Spell {
  readonly person: string;
  readonly from: Holding;
  readonly to: Holding;
  readonly reports: number;
}

/**
 * A seat for one that reports give to several: in turn where the world changed; where the last report of
 * one is no older than the first of the other, sources dispute.
 */
export function disputeSeat(holdings: readonly Holding[]): Disagreement[] {
  const spells = [...groupBy(holdings, ({ person }) => person)]
    .map(([person, own]): Spell | undefined => {
      const inOrder = own.sort((a, b) => a.day - b.day || (a.tenure < b.tenure ? -1 : 1));
      const [from, to] = [inOrder[0], inOrder.at(-1)];
      return from && to && { person, from, to, reports: own.length };
    })
    .filter((spell) => spell !== undefined)
    .sort((a, b) => a.from.day - b.from.day || (a.person < b.person ? -1 : 1));
  return spells.slice(1).flatMap((later, i): Disagreement[] => {
    const earlier = spells[i];
    if (!earlier) return [];
    const inTurn = earlier.to.day < later.from.day;
    return [
      {
        on: 'holder',
        nature: inTurn ? 'worldChanged' : 'sourcesDispute',
        earlier: inTurn ? earlier.to.tenure : earlier.from.tenure,
        later: later.from.tenure,
        day: later.from.day,
        certainty: inTurn ? 0.8 : 0.5,
        reason: inTurn
          ? 'a seat for one, held by another from then on'
          : 'a seat for one, given to another while reports still give it to the first',
      },
    ];
  });
}
