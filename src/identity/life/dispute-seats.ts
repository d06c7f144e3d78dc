import { groupBy } from '../../group-by.ts';
import type { Bodies } from '../offices/bodies.ts';
import { isSingleSeat } from '../offices/single-seat.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { Disagreement } from './disagreement.ts';

interface Holding {
  readonly person: string;
  readonly tenure: string;
  readonly seat: string;
  readonly day: number;
}

interface Spell {
  readonly person: string;
  readonly from: Holding;
  readonly to: Holding;
  readonly reports: number;
}

/**
 * Seats for one of a state that reports give to several: in turn where the world changed; where the last report of
 * one is no older than the first of the other, sources dispute.
 */
export function disputeSeats(
  persons: readonly NamedPerson[],
  gainsaid: ReadonlySet<string>,
  bodies: Bodies,
): Disagreement[] {
  const holdings = persons.flatMap(({ iri, profiles }) =>
    profiles.flatMap(({ mentions }) =>
      mentions.flatMap(({ day, offices }): Holding[] =>
        day === undefined
          ? []
          : offices
              .filter(
                ({ former, title, tenure, body }) =>
                  !former && bodies.isState(body) && isSingleSeat(title) && !gainsaid.has(tenure),
              )
              .map(({ body, title, tenure }) => ({
                person: iri,
                tenure,
                seat: `${body} ${title.text}`,
                day,
              })),
      ),
    ),
  );
  return [...groupBy(holdings, ({ seat }) => seat).values()].flatMap(disputeSeat);
}

function disputeSeat(holdings: readonly Holding[]): Disagreement[] {
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
