import { groupBy } from '../../group-by.ts';
import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { Bodies } from './bodies.ts';
import { DayTally } from './outvoted/day-tally.ts';
import { articles, certaintyOf, isOutvoted } from './outvoted/majority.ts';
import type { OutvotedOffice } from './settle-offices.ts';
import { isSingleSeat } from './single-seat.ts';

interface Holding {
  readonly person: NamedPerson;
  readonly article: string;
  readonly tenure: string;
  readonly office: string;
  readonly seat: string;
  readonly day: number;
}

/**
 * Seats for one of a state that a few articles give to somebody while far more, before and after them, give it to another.
 * Whoever only comes before or after the other may have handed it on or taken it over.
 */
export function outvoteSeats(
  persons: readonly NamedPerson[],
  gainsaid: ReadonlySet<string>,
  bodies: Bodies,
  givenNames: GivenNames,
): OutvotedOffice[] {
  const holdings = persons.flatMap((person) => listHoldings(person, gainsaid, bodies));
  return [...groupBy(holdings, ({ seat }) => seat).values()].flatMap((own) => outvoteSeat(own, givenNames));
}

function listHoldings(person: NamedPerson, gainsaid: ReadonlySet<string>, bodies: Bodies): Holding[] {
  return person.profiles.flatMap(({ mentions }) =>
    mentions.flatMap(({ article, day, offices }) =>
      offices.flatMap(({ tenure, office, body, title, former }): Holding[] =>
        day === undefined || former || !bodies.isState(body) || !isSingleSeat(title) || gainsaid.has(tenure)
          ? []
          : [{ person, article, tenure, office, seat: `${body} ${title.text}`, day }],
      ),
    ),
  );
}

function outvoteSeat(holdings: readonly Holding[], givenNames: GivenNames): OutvotedOffice[] {
  const tallies = new Map<NamedPerson, DayTally>();
  for (const { person, article, day } of holdings) {
    const tally = tallies.get(person) ?? new DayTally();
    tallies.set(person, tally);
    tally.add(article, day);
  }
  if (tallies.size < 2) return [];
  // Of very many only who has most articles can outvote anybody.
  const strongest = [...tallies]
    .sort(([a, one], [b, other]) => other.size - one.size || (a.iri < b.iri ? -1 : 1))
    .slice(0, 20);
  return holdings.flatMap(({ person, tenure, office, day }): OutvotedOffice[] => {
    const told = tallies.get(person)?.dated(day - YEAR, day + YEAR) ?? 1;
    const rival = strongest
      .map(([other, tally]) => ({ other, told, against: tally.dated(day - YEAR, day + YEAR), tally }))
      .filter((each) => each.other !== person && isOutvoted(each, { seat: true }))
      .filter(({ tally }) => tally.dated(day - YEAR, day) > 0 && tally.dated(day, day + YEAR) > 0)
      .filter(({ other }) => !mayBeOne(person, other, givenNames))
      .sort((a, b) => b.against - a.against || (a.other.iri < b.other.iri ? -1 : 1))[0];
    if (!rival) return [];
    const { against, other } = rival;
    const reason = `${articles(against)} before and after ${against === 1 ? 'gives' : 'give'} this seat to ${other.label}, ${told} to this person`;
    return [{ tenure, wrong: office, told, against, certainty: certaintyOf(rival, {}), reason }];
  });
}

/** A surname, or another way of writing the name, that was not found to be the same person is not another one either. */
function mayBeOne(a: NamedPerson, b: NamedPerson, givenNames: GivenNames): boolean {
  return a.profiles.some((one) =>
    b.profiles.some((other) => compareNames(one.form, other.form, givenNames) !== undefined),
  );
}
