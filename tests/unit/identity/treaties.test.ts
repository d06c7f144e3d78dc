import { expect, test } from 'vitest';
import type { FactDigest } from '../../../src/identity/digest/article-digest.ts';
import { sketchText } from '../../../src/map/text-sketch.ts';
import { bodyOf, type Told } from '../../samples/digests.ts';
import { countReports, expectSameInAnyOrder } from './conclude-told.ts';

const [NO, FI, SE, DK] = ['NO', 'FI', 'SE', 'DK'].map(bodyOf) as [string, string, string, string];

const treaty = (words: string, more: Partial<FactDigest> = {}): Partial<FactDigest> => ({
  kind: 'treaty',
  parties: [FI, NO],
  words,
  ...more,
});
const tell = (day: string, ...facts: readonly Partial<FactDigest>[]): Told => ({
  day,
  beside: ['NO', 'FI', 'SE', 'DK'],
  facts,
});
const signed = (earliest: string, latest: string = earliest): Partial<FactDigest> => ({ earliest, latest });
const sketch = sketchText(Array.from({ length: 200 }, (_, i) => `word${i}`).join(' '));
const copied = (day: string, ...facts: readonly Partial<FactDigest>[]): Told => ({
  ...tell(day, ...facts),
  sketch,
});

const one: [name: string, told: Told[]][] = [
  [
    'a name of the same words, some months apart',
    [
      tell('2025-06-02', treaty('Lapland Fisheries Protocol')),
      tell('2025-09-02', treaty('protocol on Lapland fisheries')),
    ],
  ],
  [
    'a treaty of the same words, years apart',
    [
      tell('2021-06-02', treaty('Lapland fishery treaty')),
      tell('2025-06-02', treaty('the fishery treaty of Lapland')),
    ],
  ],
  [
    'a name of its own, which speakers of other states say years apart',
    [
      tell('2021-06-02', treaty('the Turku Agreement', { parties: [NO, SE] })),
      tell('2025-06-02', treaty('Turku Agreement', { parties: [DK, SE] })),
    ],
  ],
  [
    'a name of its own without parties',
    [
      tell('2021-06-02', treaty('Turku Accords', { parties: [] })),
      tell('2025-06-02', treaty('the 2019 Turku Accords', { parties: [NO] })),
    ],
  ],
  [
    'a name of its own, told twice in one article',
    [
      tell(
        '2021-06-02',
        treaty('Turku Accords', { parties: [] }),
        treaty('the Turku Accords', { parties: [SE] }),
      ),
    ],
  ],
  [
    'a well-known treaty by two of its names',
    [
      tell('2006-06-02', treaty('Non-Proliferation Treaty', { parties: [NO, SE] })),
      tell(
        '2025-06-02',
        treaty('Treaty on the Non-Proliferation of Nuclear Weapons (NPT)', { parties: [FI, DK] }),
      ),
    ],
  ],
  [
    'a well-known treaty, in small letters',
    [
      tell('2022-06-02', treaty('Belfast Agreement', { parties: [NO] })),
      tell('2025-06-02', treaty('the Good Friday agreement', { parties: [SE] })),
    ],
  ],
  [
    'the same words, signed in one year',
    [
      tell(
        '2022-06-02',
        treaty('1951 Defense Agreement between Finland and Norway', signed('1951-01-01', '1951-12-31')),
      ),
      tell('2025-06-02', treaty('defense agreement', signed('1951-01-01', '1951-12-31'))),
    ],
  ],
  [
    'a well-known treaty by its letters',
    [
      tell('2022-06-02', treaty('JCPOA', { parties: [NO] })),
      tell('2025-06-02', treaty('Joint Comprehensive Plan of Action (JCPOA)')),
    ],
  ],
  [
    'a name in capitals of words that many have, with the same parties',
    [
      tell('2021-06-02', treaty('the Strategic Framework Agreement')),
      tell('2025-06-02', treaty('our Strategic Framework Agreement')),
    ],
  ],
  [
    'the same parties, and what it is about',
    [
      tell('2025-06-02', treaty('a Finnish-Norwegian pact on reindeer')),
      tell('2025-06-20', treaty('the reindeer agreement')),
    ],
  ],
  [
    'much the same words, signed in the same month',
    [
      tell(
        '2025-03-02',
        treaty('December herring accord to raise quotas', signed('2024-12-01', '2024-12-31')),
      ),
      tell(
        '2025-06-02',
        treaty('agreement to share herring quotas fairly', { parties: [FI], ...signed('2024-12-03') }),
      ),
    ],
  ],
  [
    'a treaty without a name, signed on the same day',
    [
      tell('2025-06-02', treaty('an agreement', signed('2025-06-01'))),
      tell('2025-06-04', treaty('the bilateral pact', signed('2025-06-01'))),
    ],
  ],
  [
    'a treaty without a name in copies of one story',
    [copied('2025-06-02', treaty('an agreement')), copied('2025-06-02', treaty('an agreement'))],
  ],
  [
    'planned, then signed',
    [
      tell('2025-06-02', treaty('reindeer herding pact', { status: 'planned' })),
      tell('2025-06-20', treaty('pact on reindeer herding', signed('2025-06-19'))),
    ],
  ],
];

test.each(one)('one treaty: %s', (name, told) => {
  expect(countReports(told)).toEqual([name.includes('in one article') ? 1 : 2]);
});

const two: [name: string, told: Told[]][] = [
  [
    'of two names',
    [
      tell('2025-06-02', treaty('Lapland Fisheries Protocol')),
      tell('2025-06-02', treaty('Border Roads Treaty')),
    ],
  ],
  [
    'without a name, in one week',
    [tell('2025-06-02', treaty('an agreement')), tell('2025-06-04', treaty('the bilateral pact'))],
  ],
  [
    'without a name, beside one of another name',
    [tell('2025-06-02', treaty('the bilateral agreement')), tell('2025-06-04', treaty('the reindeer pact'))],
  ],
  [
    'one there already, and one hoped for',
    [
      tell('2025-06-02', treaty('reindeer herding pact', signed('2015-01-01', '2015-12-31'))),
      tell('2025-06-02', treaty('new reindeer herding pact', { status: 'planned' })),
    ],
  ],
  [
    'truces of the same parties, years apart',
    [
      tell('2005-06-02', treaty('ceasefire on the Lapland border')),
      tell('2025-06-02', treaty('a Lapland border ceasefire')),
    ],
  ],
  [
    'agreements of the same words, years apart',
    [
      tell('2015-06-02', treaty('a reindeer herding deal')),
      tell('2025-06-02', treaty('deal on reindeer herding')),
    ],
  ],
  [
    'protocols of one name, without parties',
    [
      tell('2025-05-02', treaty('Protocols to the Lapland Treaty', { parties: [] })),
      tell('2025-06-02', treaty('Protocols to the Lapland Treaty', { parties: [] })),
    ],
  ],
  [
    'names in capitals of words that many have, with other parties',
    [
      tell('2025-06-02', treaty('Free Trade Agreement')),
      tell('2025-06-02', treaty('Free Trade Agreement', { parties: [DK, SE] })),
    ],
  ],
  [
    'words that many have, with one party in common',
    [
      tell('2025-06-02', treaty('free trade agreement', { parties: [NO] })),
      tell('2025-06-02', treaty('free trade agreement')),
    ],
  ],
  [
    'a name of its own, of parties none of which is of both',
    [
      tell('2025-06-02', treaty('Lapland Declaration')),
      tell('2025-06-02', treaty('Lapland Declaration', { parties: [DK, SE] })),
    ],
  ],
  [
    'an agreement and a declaration of one town',
    [
      tell('2025-06-02', treaty('Turku Agreement', { parties: [] })),
      tell('2025-06-02', treaty('Turku Declaration', { parties: [] })),
    ],
  ],
  [
    'a name in small letters, and the same as a name of its own',
    [
      tell('1987-06-02', treaty('the Paris agreement', { parties: [] })),
      tell('2025-06-02', treaty('the Paris Agreement', { parties: [] })),
    ],
  ],
  [
    'told of before the well-known one was signed',
    [
      tell('1987-06-02', treaty('the Paris Agreement', { parties: [NO] })),
      tell('2025-06-02', treaty('the Paris Climate Agreement', { parties: [NO] })),
    ],
  ],
  [
    'a name of its own, signed in two years',
    [
      tell('2025-06-02', treaty('Turku Agreement', signed('1999-01-01', '1999-12-31'))),
      tell('2025-06-02', treaty('Turku Agreement', signed('2015-01-01', '2015-12-31'))),
    ],
  ],
  [
    'other words, signed in one year',
    [
      tell('2025-06-02', treaty('economic cooperation agreement', signed('2024-02-01', '2024-02-29'))),
      tell('2025-06-02', treaty('defense cooperation agreement', signed('2024-02-01', '2024-02-29'))),
    ],
  ],
  [
    'about the same, months apart',
    [tell('2025-02-02', treaty('a pact on reindeer')), tell('2025-06-20', treaty('the reindeer agreement'))],
  ],
  [
    'of two states whose people alone are in both names',
    [
      tell('2025-06-02', treaty('the Finnish-Norwegian pact on reindeer')),
      tell('2025-06-03', treaty('the Finnish-Norwegian pact on ferries')),
    ],
  ],
];

test.each(two)('two treaties: %s', (_, told) => {
  expect(countReports(told)).toEqual([1, 1]);
});

test('the same for any order of the articles', () => {
  expectSameInAnyOrder([...one, ...two].flatMap(([, told]) => told));
});
