import type { OrganizationEntity, PersonEntity, PlaceEntity, StateEntity } from '../../src/model/entity.ts';
import type { Random } from '../random.ts';

/** Invented states, with codes that ISO leaves to users. */
export const states: readonly StateEntity[] = (
  'Norland Sudmark Ostrava-Vale Westmere Arvonia Belmar Corvany Dunholm Elmaria Fennwick Gastony Halvia Istrana Jorvik ' +
  'Kestria Lomar Morvania Nyland Orsinia Palmyre Quarth Rovinia Selmark Tarvia Ulmany Vostria Wendia Xanthe Yarrow Zembla ' +
  'Ardmore Brevonia Calder Drovia Estmark Falmora Grenmark Hestia Ivernia Jutmark'
)
  .split(' ')
  .map((name, i) => ({ kind: 'state', code: (i < 26 ? 'X' : 'Q') + letter(i), name }));

export const agencies: readonly OrganizationEntity[] = [
  'NNA',
  'Sudpress',
  'Vostria Wire',
  'ARV',
  'Kest News',
  'BELTEL',
].map((name) => ({ kind: 'organization', name }));

export const titles: readonly string[] = [
  'Foreign Minister',
  'President',
  'Prime Minister',
  'Ambassador',
  'Defence Minister',
  'special envoy',
  'spokesperson',
];

export const topics: readonly string[] =
  'border fishery grain pipeline visa tariff ceasefire harbour railway airspace uranium reservoir archive lighthouse customs'.split(
    ' ',
  );

export const places: readonly PlaceEntity[] = states.flatMap((state) =>
  ['City', 'Harbour', 'Palace'].map(
    (kind): PlaceEntity => ({ kind: 'place', name: `${state.name} ${kind}`, state }),
  ),
);

const FIRST =
  'Ada Bo Carl Dora Emil Freya Gus Hanna Ivo Jana Karl Lena Milo Nora Otto Pia Quin Rosa Sven Tove'.split(
    ' ',
  );
const LAST =
  'Almer Brandt Corell Dahlin Ekman Forsby Granlund Holt Iversen Jarl Korsak Lindqvar Morav Nystad Orlen Petrak Quist Rydal Solberg Tarn Ulvik Vedran Westin Ystad Zelko'.split(
    ' ',
  );

/** Two thousand persons, each of a state. */
export function makePersons(random: Random): PersonEntity[] {
  const all = FIRST.flatMap((first) =>
    LAST.flatMap((last) => ['', 'ov', 'sen', 'ini'].map((end) => `${first} ${last}${end}`)),
  );
  return all.map((name) => ({ kind: 'person', name, of: random.pick(states).code }));
}

function letter(i: number): string {
  return String.fromCharCode(65 + (i % 26));
}
