import { expect, test } from 'vitest';
import type { Held, Told } from '../../samples/digests.ts';
import { countPersons } from './conclude-told.ts';

const DAY = '2025-06-01';
const LATER = '2025-07-15';
const many = (count: number, held: Held, beside: readonly string[] = []): Told[] =>
  Array.from({ length: count }, () => ({ day: DAY, beside, held: [held] }));

const one: [name: string, told: Told[]][] = [
  // Told under two bodies in few articles
  [
    'the state of the story, whose articles name the other',
    [
      { day: DAY, held: [['Aden Yusuf Warsame', 'SO', 'President']] },
      { day: LATER, beside: ['SO'], held: [['Aden Yusuf Warsame', 'KE', 'President']] },
    ],
  ],
  [
    'the state of the story, for an organization',
    [
      { day: DAY, held: [['Ella Storm', 'un', 'Spokeswoman']] },
      { day: '2025-06-08', beside: ['un'], held: [['Ella Storm', 'LB', 'Spokeswoman']] },
    ],
  ],
  [
    'two states in reports of one story',
    [
      { day: DAY, beside: ['JP'], held: [['Carlos Justo', 'PE', 'Supreme Court Justice']] },
      { day: '2025-06-03', beside: ['PE'], held: [['Carlos Justo', 'JP', 'Supreme Court Justice']] },
    ],
  ],
  [
    'neither state nor office in the news of the same days',
    [
      { day: DAY, beside: ['IL'], held: [['Ronald Hume', 'GB', 'Foreign Secretary']] },
      { day: '2025-06-02', beside: ['IL'], held: [['Ronald Hume', '-']] },
    ],
  ],
  [
    'the same in another spelling, its state beside it',
    [
      { day: DAY, held: [['Sergei Bralov', 'RU', 'President']] },
      { day: '2025-06-07', beside: ['RU'], held: [['Sergey Bralov', '-']] },
    ],
  ],
  [
    'the same in another language',
    [
      { day: DAY, held: [['Volodymyr Danylenko', 'UA', 'President']] },
      { day: DAY, beside: ['UA'], held: [['Vladimir Danilenko', '-']] },
    ],
  ],
  [
    'a prime minister, then chief of an organization',
    [
      { day: '2021-06-01', held: [['Kaia Salu', 'EE', 'Prime Minister']] },
      { day: DAY, held: [['Kaia Salu', 'eu', 'foreign policy chief']] },
    ],
  ],
  [
    'a secretary-general, then president',
    [
      { day: '1981-06-01', held: [['Karl Waldner', 'un', 'Secretary-General']] },
      { day: '1987-06-01', held: [['Karl Waldner', 'AT', 'President']] },
    ],
  ],
];

test.each(one)('%s: one person', (_, told) => {
  expect(countPersons(told)).toBe(1);
});

const apart: [name: string, told: Told[]][] = [
  [
    'each told beside the state of the other, which both articles name',
    [
      { day: DAY, beside: ['SY'], held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: '2025-06-03', beside: ['IQ'], held: [['Ali Hassan', 'SY', 'Oil Minister']] },
    ],
  ],
  [
    'spokesmen of one name in one story',
    [
      { day: DAY, beside: ['SY'], held: [['Ali Hassan', 'IQ', 'spokesman']] },
      { day: '2025-06-03', beside: ['IQ'], held: [['Ali Hassan', 'SY', 'spokesman']] },
    ],
  ],
  [
    'the other state beside it, three times',
    [
      ...many(4, ['Ali Hassan', 'IQ', 'Oil Minister']),
      ...many(3, ['Ali Hassan', 'SY', 'Oil Minister'], ['IQ']),
    ],
  ],
  [
    'spokesmen of one name, the other state beside one, weeks later',
    [
      { day: DAY, held: [['Ali Hassan', 'IQ', 'spokesman']] },
      { day: LATER, beside: ['IQ'], held: [['Ali Hassan', 'SY', 'spokesman']] },
    ],
  ],
  [
    'the other state beside it, years later',
    [
      { day: '2021-06-01', held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: DAY, beside: ['IQ'], held: [['Ali Hassan', 'SY', 'Oil Minister']] },
    ],
  ],
  [
    'two ministers of one name who meet',
    [
      {
        day: DAY,
        held: [
          ['Ali Hassan', 'IQ', 'Oil Minister'],
          ['Ali Hassan', 'SY', 'Oil Minister'],
        ],
      },
      { day: LATER, held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
    ],
  ],
  [
    'no state, weeks later',
    [
      { day: DAY, beside: ['IL'], held: [['Ronald Hume', 'GB', 'Foreign Secretary']] },
      { day: LATER, beside: ['IL'], held: [['Ronald Hume', '-']] },
    ],
  ],
  [
    'no state, in news of other states',
    [
      { day: DAY, beside: ['IL'], held: [['Ronald Hume', 'GB', 'Foreign Secretary']] },
      { day: DAY, beside: ['BR'], held: [['Ronald Hume', '-']] },
    ],
  ],
  [
    'no state, another spelling, its state not beside it',
    [
      { day: DAY, beside: ['IL'], held: [['Sergei Bralov', 'RU', 'President']] },
      { day: DAY, beside: ['IL'], held: [['Sergey Bralov', '-']] },
    ],
  ],
  [
    'an office of a state and one of an organization, for years together',
    [
      { day: '2021-06-01', held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: DAY, held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: '2023-06-01', held: [['Ali Hassan', 'un', 'Secretary-General']] },
      { day: DAY, held: [['Ali Hassan', 'un', 'Secretary-General']] },
    ],
  ],
  [
    'a minister and the spokesman of an organization',
    [
      { day: '2021-06-01', held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: DAY, held: [['Ali Hassan', 'un', 'spokesman']] },
    ],
  ],
  [
    'a minister and the president of a firm',
    [
      { day: '2021-06-01', held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
      { day: DAY, held: [['Ali Hassan', 'hassan-brothers', 'President']] },
    ],
  ],
  [
    'a prime minister and a chief of another spelling',
    [
      { day: '2021-06-01', held: [['Kaia Salu', 'EE', 'Prime Minister']] },
      { day: DAY, held: [['Kaja Salu', 'eu', 'foreign policy chief']] },
    ],
  ],
];

test.each(apart)('%s: two persons', (_, told) => {
  expect(countPersons(told)).toBe(2);
});

test('a name without a state that may be two ministers is neither', () => {
  const told: Told[] = [
    { day: DAY, beside: ['FR'], held: [['Ali Hassan', 'IQ', 'Oil Minister']] },
    { day: DAY, beside: ['FR'], held: [['Ali Hassan', 'SY', 'Trade Minister']] },
    { day: DAY, beside: ['FR'], held: [['Ali Hassan', '-']] },
  ];
  expect(countPersons(told)).toBe(3);
});

test('a chief of an organization who may be one of two prime ministers is neither', () => {
  const told: Told[] = [
    { day: '2019-06-01', held: [['Ali Hassan', 'IQ', 'Prime Minister']] },
    { day: '2020-06-01', held: [['Ali Hassan', 'SY', 'Prime Minister']] },
    { day: DAY, held: [['Ali Hassan', 'un', 'Secretary-General']] },
  ];
  expect(countPersons(told)).toBe(3);
});
