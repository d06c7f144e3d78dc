import { expect, test } from 'vitest';
import type { FactDigest, PlaceDigest } from '../../../src/identity/digest/article-digest.ts';
import { BASE, bodyOf, type Held, personOf, type Told } from '../../samples/digests.ts';
import { countReports, expectSameInAnyOrder } from './conclude-told.ts';

const held: readonly Held[] = [
  ['Ella Storm', 'NO', 'Foreign Minister'],
  ['Aino Salo', 'FI', 'Foreign Minister'],
  ['Eero Niemi', 'FI', 'Defense Minister'],
];
const [STORM, SALO, NIEMI] = [
  personOf('NO', 'Ella Storm'),
  personOf('FI', 'Aino Salo'),
  personOf('FI', 'Eero Niemi'),
];
const [NO, FI, SE, DK, IS] = ['NO', 'FI', 'SE', 'DK', 'IS'].map(bodyOf) as [
  string,
  string,
  string,
  string,
  string,
];

const place = (name: string, state = FI): PlaceDigest => ({
  iri: `${BASE}place/${name.toLowerCase().replaceAll(' ', '-')}`,
  label: name,
  ...(state !== '' && { state }),
});
const [TURKU, HOUSE, OFFICE] = [place('Turku'), place('Summer House'), place('Blue Office')];
const STATELESS = place('Old Palace', '');
const OSLO = place('Oslo', NO);

const meeting = (days: string, more: Partial<FactDigest> = {}): Partial<FactDigest> => {
  const [earliest, latest = earliest] = days.split('/');
  return {
    ...{ kind: 'meeting', meetingKind: 'talks', parties: [SALO, STORM] },
    ...(earliest !== '' && earliest !== undefined && latest !== undefined && { earliest, latest }),
    ...more,
  };
};
const visit = (days: string, more: Partial<FactDigest> = {}): Partial<FactDigest> => ({
  ...meeting(days, { kind: 'visit', parties: [STORM], destination: FI, ...more }),
});
const tell = (day: string, facts: readonly Partial<FactDigest>[], more: Partial<Told> = {}): Told => ({
  ...{ day, held, facts, beside: ['SE', 'DK', 'IS'] },
  places: [TURKU, HOUSE, OFFICE, STATELESS, OSLO],
  ...more,
});
const inPlace = ({ iri }: PlaceDigest): Told => tell('2025-06-02', [meeting('2025-06-01', { place: iri })]);
const states = { parties: [FI, NO] };
const round = (which: string): Partial<FactDigest> => ({
  ...states,
  quote: `wrapped up the ${which} round of talks`,
});

const one: [name: string, told: Told[]][] = [
  ['a house and its town', [inPlace(HOUSE), inPlace(TURKU)]],
  ['a room and its house', [inPlace(OFFICE), inPlace(HOUSE)]],
  ['a house whose state nobody tells', [inPlace(STATELESS), inPlace(TURKU)]],
  [
    'undated, and dated to the week before',
    [tell('2025-06-04', [visit('')]), tell('2025-06-05', [visit('2025-05-26/2025-06-01')])],
  ],
  [
    'undated in the first days of a journey of two weeks',
    [
      tell('2025-06-01', [visit('2025-06-10/2025-06-22', { status: 'planned' })]),
      tell('2025-06-11', [visit('')]),
    ],
  ],
  [
    'undated, some days after',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-07', [meeting('')])],
  ],
  [
    'dated by its article alone, some days after',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-05', [meeting('2025-06-05', { assumed: true })]),
    ],
  ],
  [
    'dated by its article alone, the day before',
    [
      tell('2025-06-02', [meeting('2025-06-02')]),
      tell('2025-06-01', [meeting('2025-06-01', { assumed: true })]),
    ],
  ],
  [
    'this month, told as planned and as held on one day',
    [
      tell('2025-06-12', [meeting('2025-06-01/2025-06-30', { status: 'planned' })]),
      tell('2025-06-12', [meeting('2025-06-01/2025-06-30')]),
    ],
  ],
  [
    'in the place of the dateline',
    [
      tell('2025-06-02', [meeting('2025-06-01', { place: TURKU.iri })]),
      tell('2025-06-02', [meeting('2025-06-01', { place: OSLO.iri })], { dateline: 'OSLO' }),
    ],
  ],
  [
    'the same round, planned and held',
    [
      tell('2025-06-02', [meeting('2025-06-06', { ...round('fifth'), status: 'planned' })]),
      tell('2025-06-10', [meeting('2025-06-02/2025-06-08', round('5th'))]),
    ],
  ],
  [
    'states in one town, and last week',
    [
      tell('2025-06-03', [meeting('2025-06-02', { ...states, place: TURKU.iri })]),
      tell('2025-06-10', [meeting('2025-06-02/2025-06-08', { ...states, place: TURKU.iri })]),
    ],
  ],
  [
    'states alone, undated, in the same words',
    [
      tell('2025-06-02', [meeting('', { ...states, quote: 'it would pause its talks with Norway' })]),
      tell('2025-06-03', [meeting('', { ...states, quote: 'would pause its talks with Norway' })]),
    ],
  ],
  [
    'most of those who were to come',
    [
      tell('2025-06-01', [
        meeting('2025-06-05', { parties: [DK, FI, NO, SE], place: TURKU.iri, status: 'planned' }),
      ]),
      tell('2025-06-06', [meeting('2025-06-05', { parties: [DK, IS, NO, SE], place: TURKU.iri })]),
    ],
  ],
];

test.each(one)('one happening: %s', (_, told) => {
  expect(countReports(told)).toEqual([2]);
});

const apart: [name: string, told: Told[], reports: number[]][] = [
  ['two houses', [inPlace(HOUSE), inPlace(STATELESS)], [1, 1]],
  ['a house and a town of another state', [inPlace(HOUSE), inPlace(OSLO)], [1, 1]],
  [
    'undated, three weeks after',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-23', [meeting('')])],
    [1, 1],
  ],
  [
    'both dated by words, some days apart',
    [tell('2025-06-02', [meeting('2025-06-01')]), tell('2025-06-05', [meeting('2025-06-05')])],
    [1, 1],
  ],
  [
    'undated, some days after, with a third side',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-07', [meeting('', { parties: [SALO, SE, STORM] })]),
    ],
    [1, 1],
  ],
  [
    'dated by its article alone to that day, with a third side',
    [
      tell('2025-06-02', [meeting('2025-06-02')]),
      tell('2025-06-02', [meeting('2025-06-02', { parties: [SALO, SE, STORM], assumed: true })]),
    ],
    [1, 1],
  ],
  [
    'undated, and two that may be it',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-05', [meeting('2025-06-04')]),
      tell('2025-06-07', [meeting('2025-06-07', { assumed: true })]),
    ],
    [1, 1, 1],
  ],
  [
    'talks with one minister and with another, and of the states',
    [
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-02', [meeting('2025-06-01', { parties: [NIEMI, STORM] })]),
      tell('2025-06-02', [meeting('2025-06-01', states)]),
    ],
    [1, 1, 1],
  ],
  [
    'talks with one minister and with another, under a third state',
    [
      tell('2025-06-02', [meeting('2025-06-01', { parties: [FI, NO, SE] })]),
      tell('2025-06-02', [meeting('2025-06-01')]),
      tell('2025-06-02', [meeting('2025-06-01', { parties: [NIEMI, STORM] })]),
    ],
    [1, 1, 1],
  ],
  [
    'two rounds within a month',
    [
      tell('2025-06-02', [meeting('2025-06-01/2025-06-30', round('fourth'))]),
      tell('2025-06-02', [meeting('2025-06-01/2025-06-30', round('fifth'))]),
    ],
    [1, 1],
  ],
  [
    'a round of another year',
    [tell('2024-06-02', [meeting('', round('fifth'))]), tell('2025-06-02', [meeting('', round('fifth'))])],
    [1, 1],
  ],
  [
    'states, and last week nobody knows where',
    [
      tell('2025-06-03', [meeting('2025-06-02', { ...states, place: TURKU.iri })]),
      tell('2025-06-10', [meeting('2025-06-02/2025-06-08', states)]),
    ],
    [1, 1],
  ],
  [
    'gatherings of which half is of both',
    [
      tell('2025-06-06', [meeting('2025-06-05', { parties: [FI, NO, SE], place: TURKU.iri })]),
      tell('2025-06-06', [meeting('2025-06-05', { parties: [DK, IS, NO, SE], place: TURKU.iri })]),
    ],
    [1, 1],
  ],
  [
    'a visitor, and another of the state',
    [
      tell('2025-06-04', [visit('')]),
      tell('2025-06-05', [visit('2025-05-26/2025-06-01', { parties: [NO] })]),
    ],
    [1, 1],
  ],
];

test.each(apart)('apart: %s', (_, told, reports) => {
  expect(countReports(told)).toEqual(reports);
});

test('the same for any order of the articles', () => {
  expectSameInAnyOrder([...one.flatMap(([, told]) => told), ...apart.flatMap(([, told]) => told)]);
});
