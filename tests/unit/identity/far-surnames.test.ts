import { expect, test } from 'vitest';
import type { Held, Told } from '../../samples/digests.ts';
import { countPersons } from './conclude-told.ts';

const DAY = '2025-06-01';
const HUME: Held = ['Ronald Hume', 'US', 'Senator'];
const surnames: [name: string, told: Told[], persons: number][] = [
  [
    'three years before the only one of the name',
    [
      { day: DAY, held: [HUME] },
      { day: '2022-06-01', held: [['Hume', 'US', 'Senator']] },
    ],
    1,
  ],
  [
    'three years before, when one bears another that sounds like it',
    [
      { day: DAY, held: [HUME, ['Ella Home', 'US', 'Ambassador']] },
      { day: '2022-06-01', held: [['Hume', 'US', 'Senator']] },
    ],
    2,
  ],
  [
    'five years before',
    [
      { day: DAY, held: [HUME] },
      { day: '2020-05-01', held: [['Hume', 'US', 'Senator']] },
    ],
    2,
  ],
  [
    'three years before, when another of the state bears it',
    [
      {
        day: DAY,
        held: [HUME, ['Ella Hume', 'US', 'Ambassador']],
      },
      { day: '2022-06-01', held: [['Hume', 'US', 'Senator']] },
    ],
    3,
  ],
  [
    'three years before, when one of another state bears it, and one whose given name it is',
    [
      {
        day: DAY,
        held: [HUME, ['Ella Hume', 'GB', 'Ambassador'], ['Hume Tarrow', 'US', 'Ambassador']],
      },
      { day: '2022-06-01', held: [['Hume', 'US', 'Senator']] },
    ],
    3,
  ],
  [
    'three years before, when another was a senator long ago',
    [
      { day: DAY, held: [HUME] },
      { day: '1987-06-01', held: [['Nils Hume', 'US', 'Senator']] },
      { day: '2022-06-01', held: [['Hume', 'US', 'Senator']] },
    ],
    3,
  ],
  [
    'three years before, in an office that says less',
    [
      { day: DAY, held: [['Ronald Hume', 'US', 'Secretary of State']] },
      { day: '2022-06-01', held: [['Hume', 'US', 'Secretary']] },
    ],
    2,
  ],
  [
    'seven years before, in a seat for one',
    [
      { day: DAY, held: [['Ronald Hume', 'US', 'President']] },
      { day: '2018-07-01', held: [['Hume', 'US', 'President']] },
    ],
    1,
  ],
  [
    'seven years before, in a seat for one, when another bears it',
    [
      {
        day: DAY,
        held: [
          ['Ronald Hume', 'US', 'President'],
          ['Laura Hume', 'US', 'First Lady'],
        ],
      },
      { day: '2018-07-01', held: [['Hume', 'US', 'President']] },
    ],
    3,
  ],
  [
    'three years before, in a seat for one, when another bears it',
    [
      {
        day: DAY,
        held: [
          ['Ronald Hume', 'US', 'President'],
          ['Laura Hume', 'US', 'First Lady'],
        ],
      },
      { day: '2022-06-01', held: [['Hume', 'US', 'President']] },
    ],
    2,
  ],
];

test.each(surnames)('a surname %s', (_, told, persons) => {
  expect(countPersons(told)).toBe(persons);
});
