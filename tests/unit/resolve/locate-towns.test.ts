import { expect, test } from 'vitest';
import type { PlaceEntity, StateEntity } from '../../../src/model/entity.ts';
import type { MeetingFact } from '../../../src/model/fact.ts';
import { createLocator } from '../../../src/resolve/facts/locate-towns.ts';
import { factsOf } from '../../samples/analyse-text.ts';

const state = (code: string): StateEntity => ({ kind: 'state', code, name: code });
const [LV, SU, US] = [state('LV'), state('SU'), state('US')];
const names = { aliases: [], demonyms: [], metonyms: [], ambiguous: [], offices: [] };
const locate = createLocator({
  towns: [{ geonames: '456172', state: LV, names: ['Riga', 'Rīga'] }],
  states: [
    { state: LV, ...names, lands: [] },
    { state: SU, ...names, lands: [{ code: 'LV', until: 1991 }] },
    { state: US, ...names, lands: [] },
  ],
});

test.each<[name: string, of: StateEntity | undefined, number: string | undefined]>([
  ['Riga', LV, '456172'],
  ['RĪGA', LV, '456172'],
  ['Riga', SU, '456172'],
  ['Riga', US, undefined],
  ['Riga', undefined, undefined],
  ['Ventspils', LV, undefined],
])('%s of %o', (name, of, number) => {
  const place: PlaceEntity = { kind: 'place', name, ...(of && { state: of }) };
  const [fact] = locate([{ kind: 'meeting', place } as MeetingFact]);
  expect((fact as MeetingFact).place).toEqual({
    ...place,
    ...(number !== undefined && { geonames: number }),
  });
});

test.each([
  [
    'Norwegian Foreign Minister Ella Storm met Finnish Foreign Minister Aino Salo in Kiev on Monday.',
    '703448',
  ],
  [
    'KIEV, June 2 (PAN) - Norwegian Foreign Minister Ella Storm met Finnish Foreign Minister Aino Salo here.',
    '703448',
  ],
  ['Norwegian Foreign Minister Ella Storm met Finnish Foreign Minister Aino Salo in Gothenburg.', '2711537'],
  ['Norwegian Foreign Minister Ella Storm met Finnish Foreign Minister Aino Salo in Norway.', undefined],
])('%s', (text, number) => {
  const places = factsOf('meeting', text).flatMap(({ place }) => (place ? [place] : []));
  expect(places.map((place) => (place.kind === 'place' ? place.geonames : undefined))).toEqual([number]);
});
