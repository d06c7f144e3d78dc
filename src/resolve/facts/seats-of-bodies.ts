import type { Party, PlaceEntity, StateEntity } from '../../model/entity.ts';

/** Where bodies of many states have their seat: whoever serves one is at home there. */
const SEATS: ReadonlyMap<string, string> = new Map([
  ['UN', 'New York'],
  ['NATO', 'Brussels'],
  ['EU', 'Brussels'],
  ['AU', 'Addis Ababa'],
  ['OAU', 'Addis Ababa'],
  ['IMF', 'Washington'],
  ['World Bank', 'Washington'],
  ['OAS', 'Washington'],
  ['IAEA', 'Vienna'],
  ['OPEC', 'Vienna'],
  ['OSCE', 'Vienna'],
  ['WHO', 'Geneva'],
  ['WTO', 'Geneva'],
  ['ICRC', 'Geneva'],
  ['Arab League', 'Cairo'],
  ['ASEAN', 'Jakarta'],
  ['ECOWAS', 'Abuja'],
  ['GCC', 'Riyadh'],
  ['OIC', 'Jeddah'],
  ['CARICOM', 'Georgetown'],
]);

/** "The UN chief left for *New York*": home, and on no visit. */
export const isAtSeat = (party: Party, place: PlaceEntity | StateEntity | undefined): boolean =>
  party.kind === 'person' &&
  party.of !== undefined &&
  place?.kind === 'place' &&
  SEATS.get(party.of) === place.name;
