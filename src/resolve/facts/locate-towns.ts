import type { PlaceEntity, StateEntity } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import type { Knowledge } from '../../model/knowledge.ts';

/** Gives the places of facts their numbers at GeoNames, by name and state; a town of a state that was, by the lands it held. */
export function createLocator({
  towns,
  states,
}: Pick<Knowledge, 'towns' | 'states'>): (facts: readonly Fact[]) => readonly Fact[] {
  const numbers = new Map(
    towns.flatMap(({ geonames, state, names }) =>
      names.map((name): [string, string] => [townKey(name, state.code), geonames]),
    ),
  );
  const lands = new Map(
    states.map(({ state, lands: held }) => [state.code, [state.code, ...held.map(({ code }) => code)]]),
  );
  const numberOf = ({ name, state }: PlaceEntity): string | undefined => {
    const codes = state ? (lands.get(state.code) ?? []) : [];
    return codes.map((code) => numbers.get(townKey(name, code))).find((number) => number !== undefined);
  };
  const locate = <P extends PlaceEntity | StateEntity>(place: P): P => {
    const geonames = place.kind === 'place' ? numberOf(place) : undefined;
    return geonames === undefined ? place : { ...place, geonames };
  };
  return (facts) =>
    facts.map((fact) =>
      (fact.kind === 'meeting' || fact.kind === 'visit') && fact.place
        ? ({ ...fact, place: locate(fact.place) } as typeof fact)
        : fact,
    );
}

const townKey = (name: string, code: string): string => `${code} ${name.toLowerCase()}`;
