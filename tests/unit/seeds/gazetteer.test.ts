import { feature, isInUnitedNations } from '@rapideditor/country-coder';
import countries from 'i18n-iso-countries';
import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/read/read-gazetteer.ts';

const gazetteer = readGazetteer(new URL('../../../seeds/', import.meta.url));
const { states, organizations, agencies, places, towns, leaders } = gazetteer;

/** States that were, with codes of ISO 3166-3, and Kosovo's code, which ISO leaves to its users. */
const outsideIso = new Set(['SU', 'YU', 'CS', 'DD', 'XK']);

/** Where Wikidata keeps the realm and the country apart, ours is the country that other items refer to. */
const ownItems = new Map([
  ['DK', 'Q35'],
  ['NL', 'Q55'],
]);

const isCountry = (code: string): boolean => feature(code)?.properties.level === 'country';

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

describe('states', () => {
  test.each(states.map(({ state }) => state))(
    '$code $name has a code and an item of its own',
    ({ code, wikidata }) => {
      expect(outsideIso.has(code) || countries.isValid(code)).toBe(true);
      const expected = ownItems.get(code) ?? feature(code)?.properties.wikidata;
      if (expected) expect(wikidata).toBe(expected);
      expect(wikidata).toMatch(/^Q\d+$/);
    },
  );

  test('no item and no capital is shared', () => {
    expect(duplicates(states.map(({ state }) => state.wikidata ?? ''))).toEqual([]);
    expect(duplicates(states.flatMap(({ capital }) => capital ?? []))).toEqual([]);
  });

  test('all members of the United Nations are there', () => {
    const codes = new Set(states.map(({ state }) => state.code));
    const members = Object.keys(countries.getAlpha2Codes()).filter(
      (code) => isInUnitedNations(code) && isCountry(code),
    );
    const missing = members.filter((code) => !codes.has(code));
    expect(members.length).toBe(193);
    expect(missing).toEqual([]);
  });

  test.each([
    ["Democratic People's Republic of Korea", 'KP'],
    ['DPRK', 'KP'],
    ['ROK', 'KR'],
    ['Britons', 'GB'],
    ['Russian Federation', 'RU'],
    ['Kremlin', 'RU'],
    ['Türkiye', 'TR'],
    ["Côte d'Ivoire", 'CI'],
    ['Zaire', 'CD'],
    ['Nigerien', 'NE'],
    ['Kiev', 'UA'],
    ['Tel Aviv', 'IL'],
    ['Ramallah', 'PS'],
    ['Soviet', 'SU'],
  ])('%s is a name of %s', (name, code) => {
    const found = states.filter(({ state, aliases, demonyms, capital, metonyms }) =>
      [state.name, ...aliases, ...demonyms, capital, ...metonyms].includes(name),
    );
    expect(found.map(({ state }) => state.code)).toEqual([code]);
  });
});

test('no name of a state, body or place stands in two tables', () => {
  const tables = [
    states.flatMap(({ state, aliases, demonyms, capital, metonyms }) => [
      ...new Set([state.name, ...aliases, ...demonyms, capital ?? '', ...metonyms]),
    ]),
    [...organizations, ...agencies].flatMap(({ organization, aliases }) => [
      ...new Set([organization.name, ...aliases]),
    ]),
    places.flatMap(({ place, aliases }) => [...new Set([place.name, ...aliases])]),
  ].map((names) => names.filter(Boolean));
  expect(duplicates(tables.flat())).toEqual([]);
});

describe.each([
  ['organizations', organizations],
  ['agencies', agencies],
])('%s', (_, rows) => {
  test('no name is claimed twice', () => {
    const names = rows.flatMap(({ organization, aliases }) => [organization.name, ...aliases]);
    expect(duplicates(names)).toEqual([]);
  });

  test('no item is shared', () => {
    expect(duplicates(rows.flatMap(({ organization }) => organization.wikidata ?? []))).toEqual([]);
  });
});

test('no place is claimed twice, nor is one a name of a state', () => {
  const named = states.flatMap(({ state, aliases, capital, metonyms }) => [
    state.name,
    ...aliases,
    ...(capital ? [capital] : []),
    ...metonyms,
  ]);
  const names = places.flatMap(({ place, aliases }) => [place.name, ...aliases]);
  expect(duplicates([...named, ...names])).toEqual([]);
});

test('names are trimmed, straight-quoted and composed', () => {
  const names = [
    ...states.flatMap(({ state, aliases, demonyms, metonyms }) => [
      state.name,
      ...aliases,
      ...demonyms,
      ...metonyms,
    ]),
    ...[...organizations, ...agencies].flatMap(({ organization, aliases }) => [
      organization.name,
      ...aliases,
    ]),
    ...places.flatMap(({ place, aliases }) => [place.name, ...aliases]),
  ];
  expect(names.filter((name) => name !== name.normalize('NFC').trim() || /[‘’“”]|\s\s/.test(name))).toEqual(
    [],
  );
});

test('a town is listed once, in the state of the place or capital that bears its name', () => {
  expect(duplicates(towns.map(({ geonames }) => geonames))).toEqual([]);
  const homes = new Map<string, string | undefined>([
    ...places.flatMap(({ place, aliases }) =>
      [place.name, ...aliases].map((name) => [name, place.state?.code] as const),
    ),
    ...states.flatMap(({ state, capital, metonyms }) =>
      [state.name, ...(capital ? [capital] : []), ...metonyms].map((name) => [name, state.code] as const),
    ),
  ]);
  const astray = towns.filter(({ state, names }) => names.some((name) => homes.get(name) !== state.code));
  expect(astray.map(({ names }) => names)).toEqual([]);
});

describe('leaders', () => {
  test('terms end after they begin, and no two of one person overlap', () => {
    for (const { from, to } of leaders) expect(to ?? from).toBeGreaterThanOrEqual(from);
    const terms = leaders.map((row) => `${row.name} ${row.offices.join()} ${row.from}`);
    expect(duplicates(terms)).toEqual([]);
  });

  test('the short form is part of the name', () => {
    for (const { name, short } of leaders) expect(name).toContain(short);
  });
});
