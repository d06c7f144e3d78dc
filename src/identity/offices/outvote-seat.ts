import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import { type NameForm, readNameForm } from '../names/name-form.ts';
import type { Holding } from './holdings.ts';
import { DayTally } from './outvoted/day-tally.ts';
import { articles, certaintyOf, isOutvoted } from './outvoted/majority.ts';
import type { OutvotedOffice } from './settle-offices.ts';

interface Holder {
  readonly iri: string;
  readonly label: string;
  readonly forms: readonly NameForm[];
  readonly tally: DayTally;
}

/**
 * Of a seat for one the reports that give it to somebody while far more, before and after them, give it to another. Whoever
 * only comes before or after the other may have handed it on or taken it over.
 */
export function outvoteSeat(holdings: readonly Holding[], givenNames: GivenNames): OutvotedOffice[] {
  const holders = new Map<string, Holder>();
  for (const { person, label, names, article, day } of holdings) {
    const holder = holders.get(person) ?? {
      iri: person,
      label,
      forms: names.map(readNameForm),
      tally: new DayTally(),
    };
    holders.set(person, holder);
    holder.tally.add(article, day);
  }
  if (holders.size < 2) return [];
  // Of very many only who has most articles can outvote anybody.
  const strongest = [...holders.values()]
    .sort((a, b) => b.tally.size - a.tally.size || (a.iri < b.iri ? -1 : 1))
    .slice(0, 20);
  return holdings.flatMap(({ person, tenure, office, day }): OutvotedOffice[] => {
    const own = holders.get(person);
    const told = own?.tally.dated(day - YEAR, day + YEAR) ?? 1;
    const rival = strongest
      .map((other) => ({ other, told, against: other.tally.dated(day - YEAR, day + YEAR) }))
      .filter(({ other, ...count }) => other !== own && isOutvoted(count, { seat: true }))
      .filter(({ other: { tally } }) => tally.dated(day - YEAR, day) > 0 && tally.dated(day, day + YEAR) > 0)
      .filter(({ other }) => !own || !mayBeOne(own, other, givenNames))
      .sort((a, b) => b.against - a.against || (a.other.iri < b.other.iri ? -1 : 1))[0];
    if (!rival) return [];
    const { against, other } = rival;
    const give = against === 1 ? 'gives' : 'give';
    const reason = `${articles(against)} before and after ${give} this seat to ${other.label}, ${told} to this person`;
    return [{ tenure, wrong: office, told, against, certainty: certaintyOf(rival, {}), reason }];
  });
}

/** A surname, or another way of writing the name, that was not found to be the same person is not another one either. */
function mayBeOne(a: Holder, b: Holder, givenNames: GivenNames): boolean {
  return a.forms.some((one) => b.forms.some((other) => compareNames(one, other, givenNames) !== undefined));
}
