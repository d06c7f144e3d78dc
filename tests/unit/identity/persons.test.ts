import { expect, test } from 'vitest';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { BASE, type Told } from '../../samples/digests.ts';
import { concludeTold, expectSameInAnyOrder } from './conclude-told.ts';

/** `IR/abbas-araqi > IR/abbas-araghi`, with the articles where it does not hold in all. */
function identified(told: readonly Told[]): string[] {
  const quads = concludeTold(told);
  const short = (iri: string): string => iri.replace(`${BASE}person/`, '').replace(`${BASE}article/`, '');
  const value = (subject: string, property: { value: string }): string[] =>
    quads
      .filter((q) => q.subject.value === subject && q.predicate.value === property.value)
      .map((q) => short(q.object.value));
  return quads
    .filter((q) => q.predicate.equals(cq.member) && q.object.value.includes('/person/'))
    .map(({ subject, object }) => {
      const within = value(subject.value, cq.within);
      const where = within.length > 0 ? ` in ${within.join(' ')}` : '';
      return `${short(object.value)} > ${value(subject.value, cq.identifiedWith).join()}${where}`;
    })
    .sort();
}

const many = (count: number, told: Told): Told[] => Array.from({ length: count }, () => told);

const merged: [name: string, told: Told[], expected: string[]][] = [
  [
    'two spellings of one minister',
    [
      { day: '2025-06-01', held: [['Abbas Maraghi', 'IR', 'Foreign Minister']] },
      { day: '2025-06-02', held: [['Abbas Maraghi', 'IR', 'Foreign Minister']] },
      { day: '2025-06-03', held: [['Abbas Maraqi', 'IR', 'Minister of Foreign Affairs']] },
    ],
    ['IR/abbas-maraqi > IR/abbas-maraghi'],
  ],
  [
    'a surname and the office',
    [
      { day: '2025-06-01', held: [['Ronald J. Hume', 'US', 'President']] },
      { day: '2025-06-01', held: [['Hume', 'US', 'President']] },
    ],
    ['US/hume > US/ronald-j-hume'],
  ],
  [
    'the first name that is a surname',
    [
      { day: '2025-06-01', held: [['Pak Jong-un', 'KP', 'Leader']] },
      { day: '2025-06-05', held: [['Pak', 'KP', 'leader']] },
    ],
    ['KP/pak > KP/pak-jong-un'],
  ],
  [
    'no state, but the state named beside the name',
    [
      { day: '2025-06-01', held: [['Ella Storm', 'NO', 'Prime Minister']] },
      { day: '2025-06-02', beside: ['NO'], held: [['Ella Storm', '-']] },
    ],
    ['-/ella-storm > NO/ella-storm'],
  ],
  [
    'an office read over a visited state, against ten',
    [
      ...many(10, { day: '2025-06-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }),
      { day: '2025-06-02', held: [['Ella Storm', 'JP', 'Prime Minister']] },
    ],
    ['JP/ella-storm > NO/ella-storm'],
  ],
  [
    'an office read over the state of the story, the reports of either being one',
    [
      { day: '2025-06-01', beside: ['SO'], held: [['Aden Warsame', 'KE', 'President']] },
      { day: '2025-06-02', held: [['Aden Warsame', 'SO', 'President']] },
    ],
    ['KE/aden-warsame > SO/aden-warsame'],
  ],
  [
    'one surname of two presidents, each in their time',
    [
      { day: '1990-06-01', held: [['Carl Moss', 'US', 'President']] },
      { day: '1990-06-02', held: [['Moss', 'US', 'President']] },
      { day: '2005-06-01', held: [['Henry W. Moss', 'US', 'President']] },
      { day: '2005-06-02', held: [['Moss', 'US', 'President']] },
    ],
    ['US/moss > US/carl-moss in a1', 'US/moss > US/henry-w-moss in a3'],
  ],
  [
    'a spouse who was once called president is outweighed',
    [
      ...many(6, { day: '2025-06-01', held: [['Ronald Hume', 'US', 'President']] }),
      { day: '2025-06-02', held: [['Laura Hume', 'US', 'President']] },
      { day: '2025-06-02', held: [['Hume', 'US', 'President']] },
    ],
    ['US/hume > US/ronald-hume'],
  ],
];

test.each(merged)('%s: one person', (_, told, expected) => {
  expect(identified(told)).toEqual(expected);
});

const apart: [name: string, told: Told[]][] = [
  [
    'ministers of two states',
    [
      { day: '2025-06-01', held: [['Ivan Petkov', 'BG', 'Foreign Minister']] },
      { day: '2025-06-02', held: [['Ivan Petkov', 'MK', 'Foreign Minister']] },
    ],
  ],
  [
    'ministers of two states, told of in turn and often',
    [
      ...many(4, { day: '2025-06-01', held: [['Ivan Petkov', 'BG', 'Foreign Minister']] }),
      ...many(2, { day: '2025-06-02', held: [['Ivan Petkov', 'MK', 'Foreign Minister']] }),
    ],
  ],
  [
    'a president and his wife',
    [
      { day: '2025-06-01', held: [['Ronald Hume', 'US', 'President']] },
      { day: '2025-06-02', held: [['Laura Hume', 'US', 'First Lady']] },
    ],
  ],
  [
    'a surname whose office is another',
    [
      { day: '2025-06-01', held: [['Ronald Hume', 'US', 'President']] },
      { day: '2025-06-02', held: [['Hume', 'US', 'Mayor']] },
    ],
  ],
  [
    'a surname that two hold in one office',
    [
      { day: '2025-06-01', held: [['Ronald Hume', 'US', 'Senator']] },
      { day: '2025-06-01', held: [['Laura Hume', 'US', 'Senator']] },
      { day: '2025-06-02', held: [['Hume', 'US', 'Senator']] },
    ],
  ],
  [
    'a surname without an office or a state',
    [
      { day: '2025-06-01', held: [['Ronald Hume', 'US', 'President']] },
      { day: '2025-06-02', held: [['Hume', '-']] },
    ],
  ],
  [
    'father and son, a generation apart in one office',
    [
      { day: '1985-06-01', held: [['Fidel Marcado', 'PH', 'President']] },
      { day: '2023-06-02', held: [['Fidel Marcado Jr.', 'PH', 'President']] },
    ],
  ],
];

test.each(apart)('%s: two persons', (_, told) => {
  expect(identified(told)).toEqual([]);
});

test('two ministers of one name and state, told of in turn, are two though articles name them alike', () => {
  const told: Told[] = [
    { day: '2025-06-01', held: [['Ivan Petkov', 'BG', 'Defense Minister']] },
    { day: '2025-06-02', held: [['Ivan Petkov', 'BG', 'Agriculture Minister']] },
    { day: '2025-06-20', held: [['Ivan Petkov', 'BG', 'Defense Minister']] },
  ];
  expect(identified(told)).toEqual(['BG/ivan-petkov > BG/ivan-petkov/2025 in a1']);
});

test('the same for any order of the articles', () => {
  expectSameInAnyOrder([...merged, ...apart].flatMap(([, told]) => told));
});
