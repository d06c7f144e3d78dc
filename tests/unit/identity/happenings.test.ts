import type { Quad } from '@rdfjs/types';
import { expect, test } from 'vitest';
import type { FactDigest, PlaceDigest } from '../../../src/identity/digest/article-digest.ts';
import { sketchText } from '../../../src/map/text-sketch.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { BASE, bodyOf, type Held, personOf, type Told } from '../../samples/digests.ts';
import { concludeTold, countReports, expectSameInAnyOrder } from './conclude-told.ts';

const storm: Held = ['Ella Storm', 'NO', 'Foreign Minister'];
const salo: Held = ['Aino Salo', 'FI', 'Foreign Minister'];
const [STORM, SALO] = [personOf('NO', 'Ella Storm'), personOf('FI', 'Aino Salo')];
const [NO, FI, SE] = ['NO', 'FI', 'SE'].map(bodyOf) as [string, string, string];

const meeting = (day: string | undefined, more: Partial<FactDigest> = {}): Partial<FactDigest> => ({
  kind: 'meeting',
  meetingKind: 'talks',
  parties: [SALO, STORM],
  ...(day !== undefined && { earliest: day, latest: day }),
  ...more,
});
const visit = (day: string, more: Partial<FactDigest> = {}): Partial<FactDigest> => ({
  kind: 'visit',
  parties: [STORM],
  destination: FI,
  earliest: day,
  latest: day,
  ...more,
});
const said = (words: string): Partial<FactDigest> => ({ kind: 'statement', parties: [STORM], words });

/** A town of Finland by one of its names, with its feature at GeoNames where the gazetteer knows it. */
const town = (name: string, item?: string): PlaceDigest => ({
  iri: `${BASE}place/${name.toLowerCase()}`,
  label: name,
  state: FI,
  ...(item !== undefined && { item: `https://sws.geonames.org/${item}/` }),
});
const tell = (day: string, facts: readonly Partial<FactDigest>[], more: Partial<Told> = {}): Told => ({
  day,
  held: [storm, salo],
  beside: ['SE'],
  facts,
  ...more,
});

const metIn = (place: PlaceDigest): Told =>
  tell('2025-06-02', [meeting('2025-06-01', { place: place.iri })], { places: [place] });

const long = 'strengthen the northern border watch and open two more roads before the winter comes';

const one: [name: string, told: Told[]][] = [
  [
    'told by two on one day',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-03', [meeting('2025-06-01')])],
  ],
  [
    'a state that stands for its minister',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-02', [meeting('2025-06-01', { parties: [FI, STORM] })]),
    ],
  ],
  [
    'more sides in one',
    [
      tell('2025-06-02', [meeting('2025-06-01', { parties: [SALO, STORM, SE] })]),
      tell('2025-06-02', [meeting('2025-06-01')]),
    ],
  ],
  [
    'a month, and a day in it',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-07-02', [meeting(undefined, { earliest: '2025-06-01', latest: '2025-06-30' })]),
    ],
  ],
  [
    'undated the day after',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-02', [meeting(undefined)])],
  ],
  [
    'planned, then held',
    [
      tell('2025-05-20', [meeting('2025-06-01', { status: 'planned' })]),
      tell('2025-06-02', [meeting('2025-06-01')]),
    ],
  ],
  [
    'a city, and its state',
    [metIn(town('Turku')), tell('2025-06-02', [meeting('2025-06-01', { place: FI })])],
  ],
  ['a town by two of its names', [metIn(town('Turku', '633679')), metIn(town('Abo', '633679'))]],
  [
    'a departure and an arrival',
    [tell('2025-06-02', [visit('2025-06-01')]), tell('2025-06-03', [visit('2025-06-02')])],
  ],
  ['the same words', [tell('2025-06-02', [said(long)]), tell('2025-06-03', [said(long)])]],
  ['most of the words', [tell('2025-06-02', [said(long)]), tell('2025-06-03', [said(`to ${long} at last`)])]],
];

test.each(one)('one happening: %s', (_, told) => {
  expect(countReports(told)).toEqual([2]);
});

const two: [name: string, told: Told[]][] = [
  ['on two days', [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-09', [meeting('2025-06-08')])]],
  ['in two towns', [metIn(town('Turku', '633679')), metIn(town('Tampere', '634963'))]],
  ['in towns of which one is unknown', [metIn(town('Turku', '633679')), metIn(town('Ylihaerma'))]],
  [
    'a name that two towns have, and one of them',
    [
      metIn(town('Abo', '633679')),
      tell('2024-06-02', [], { places: [town('Abo', '7')] }),
      metIn(town('Turku', '633679')),
    ],
  ],
  [
    'a call and a meeting',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-02', [meeting('2025-06-01', { meetingKind: 'call' })]),
    ],
  ],
  [
    'another minister of one side',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-02', [meeting('2025-06-01', { parties: [SALO, personOf('NO', 'Liv Moe')] })], {
        held: [['Liv Moe', 'NO', 'Defense Minister'], salo],
      }),
    ],
  ],
  [
    'in two states',
    [
      tell('2025-06-02', [meeting('2025-06-01', { place: FI })]),
      tell('2025-06-02', [meeting('2025-06-01', { place: NO })]),
    ],
  ],
  [
    'in one article',
    [tell('2025-06-02', [meeting('2025-06-01'), meeting('2025-06-01', { quote: 'They met again.' })])],
  ],
  [
    'undated, a month later',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-07-09', [meeting(undefined)])],
  ],
  [
    'states alone, undated',
    [
      tell('2025-06-02', [meeting(undefined, { parties: [FI, NO] })]),
      tell('2025-06-02', [meeting(undefined, { parties: [FI, NO] })]),
    ],
  ],
  [
    'to two states',
    [
      tell('2025-06-02', [visit('2025-06-01')]),
      tell('2025-06-02', [visit('2025-06-01', { destination: SE })]),
    ],
  ],
  [
    'other words',
    [
      tell('2025-06-02', [said(long)]),
      tell('2025-06-03', [said('the ferry to the islands will not sail this week')]),
    ],
  ],
  ['the same words a year later', [tell('2025-06-02', [said(long)]), tell('2026-06-03', [said(long)])]],
];

test.each(two)('two happenings: %s', (_, told) => {
  expect(countReports(told)).toEqual([1, 1]);
});

const text = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
const [wire, copy] = [sketchText(text), sketchText(`${text} and a closing line of its own`)];
const counted: [
  name: string,
  told: Partial<Told>[],
  expected: [reports: number, publishers: number, roots: number],
][] = [
  ['three papers', [{ publisher: 'A' }, { publisher: 'B' }, { publisher: 'C' }], [3, 3, 3]],
  [
    'copies of one story',
    [{ publisher: 'A', sketch: wire }, { publisher: 'B', sketch: copy }, { publisher: 'C' }],
    [3, 3, 2],
  ],
  ['one paper twice', [{ publisher: 'A' }, { publisher: 'A' }], [2, 1, 1]],
  ['no publisher known', [{}, {}], [2, 0, 2]],
];

test.each(counted)('reports, publishers and independent roots: %s', (_, sources, expected) => {
  const quads = concludeTold(sources.map((each) => tell('2025-06-02', [meeting('2025-06-01')], each)));
  const count = (property: { equals: (term: Quad['predicate']) => boolean }): number[] =>
    quads.filter((q) => property.equals(q.predicate)).map((q) => Number(q.object.value));
  expect([count(cq.reportCount), count(cq.publisherCount), count(cq.rootCount)].flat()).toEqual(expected);
});

test('reports that go back to one agency are one root', () => {
  const root = `${BASE}organization/nna`;
  const told = ['A', 'B'].map((publisher) =>
    tell('2025-06-02', [meeting('2025-06-01', { root })], { publisher }),
  );
  const quads = concludeTold(told);
  expect(quads.filter((q) => q.predicate.equals(cq.rootCount)).map((q) => q.object.value)).toEqual(['1']);
});

test('the newest report tells where it stands', () => {
  const told = [
    tell('2025-05-20', [meeting('2025-06-01', { status: 'planned' })]),
    tell('2025-05-30', [meeting('2025-06-01', { status: 'denied' })]),
  ];
  const quads = concludeTold(told);
  expect(quads.find((q) => q.predicate.equals(cq.currentStatus))?.object.value).toBe(cq.denied.value);
});

test('the same for any order of the articles', () => {
  expectSameInAnyOrder([...one, ...two].flatMap(([, told]) => told));
});
