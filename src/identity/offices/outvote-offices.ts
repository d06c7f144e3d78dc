import type { GivenNames } from '../names/compare-names.ts';
import type { NamedPerson } from '../persons/name-persons.ts';
import type { Bodies } from './bodies.ts';
import { outvoteSeats } from './outvote-seats.ts';
import { type OutvotedOffice, settleOffices } from './settle-offices.ts';

/** All tenures that cannot hold beside what far more articles tell, but for those that a reviewer upholds. */
export function outvoteOffices(
  persons: readonly NamedPerson[],
  bodies: Bodies,
  givenNames: GivenNames,
  upheld: ReadonlySet<string>,
): OutvotedOffice[] {
  const settled = persons
    .flatMap((person) => settleOffices(person, bodies))
    .filter(({ tenure }) => !upheld.has(tenure));
  const gainsaid = new Set(settled.map(({ tenure }) => tenure));
  const seats = outvoteSeats(persons, gainsaid, bodies, givenNames);
  return [...settled, ...seats.filter(({ tenure }) => !upheld.has(tenure))];
}
