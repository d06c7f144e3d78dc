import { expect, test } from 'vitest';
import type { Held, Told } from '../../samples/digests.ts';
import { countPersons } from './conclude-told.ts';

const DAY = '2025-06-01';
const LATER = '2025-07-15';
const two = (a: Held, b: Held): Told[] => [
  { day: DAY, held: [a] },
  { day: LATER, held: [b] },
];
const many = (count: number, held: Held, beside: readonly string[] = []): Told[] =>
  Array.from({ length: count }, () => ({ day: DAY, beside, held: [held] }));

const one: [name: string, told: Told[]][] = [
  // Spelling
  [
    'Sergei, Sergey',
    two(['Sergei Bralov', 'RU', 'Foreign Minister'], ['Sergey Bralov', 'RU', 'Foreign Minister']),
  ],
  ['gh and q', two(['Reza Taraghi', 'IR', 'Foreign Minister'], ['Reza Taraqi', 'IR', 'Foreign Minister'])],
  [
    'Yuri, Yuriy, Iurii',
    two(['Yuri Tkach', 'UA', 'Defense Minister'], ['Iurii Tkach', 'UA', 'Minister of Defence']),
  ],
  ['-sky, -skyi', two(['Andrij Volynsky', 'UA', 'President'], ['Andriy Volynskyi', 'UA', 'President'])],
  ['ou and u', two(['Mahmoud Darzi', 'PS', 'President'], ['Mahmud Darzi', 'PS', 'President'])],
  [
    'Mohammed, Mohamad, Muhammad',
    two(['Mohammed Rasul', 'JO', 'Interior Minister'], ['Muhammad Rasoul', 'JO', 'Interior Minister']),
  ],
  [
    'Abd al-Rahman, Abdulrahman',
    two(['Abdel Rahman Sadiq', 'SD', 'Prime Minister'], ['Abdelrahman Sadiq', 'SD', 'Prime Minister']),
  ],
  [
    'Abdullah, Abdallah',
    two(['Abdullah Mazen', 'JO', 'Information Minister'], ['Abdallah Mazen', 'JO', 'Information Minister']),
  ],
  ['Kh and H', two(['Khaled Mesri', 'SY', 'Foreign Minister'], ['Haled Mesri', 'SY', 'Foreign Minister'])],
  [
    'Nguyen with marks',
    two(['Nguyễn Văn Tri', 'VN', 'Foreign Minister'], ['Nguyen Van Tri', 'VN', 'Foreign Minister']),
  ],
  ['ö and oe', two(['Jürgen Köhn', 'DE', 'Finance Minister'], ['Juergen Koehn', 'DE', 'Finance Minister'])],
  ['ø and o', two(['Bjørn Øvrebø', 'NO', 'Foreign Minister'], ['Bjorn Ovrebo', 'NO', 'Foreign Minister'])],
  [
    'Aleksandr, Alexander',
    two(['Aleksandr Mirov', 'RU', 'Defense Minister'], ['Alexander Mirov', 'RU', 'Defense Minister']),
  ],
  [
    'Jong Un, Jong-un, Jongun',
    two(['Ri Jong Hak', 'KP', 'Foreign Minister'], ['Ri Jonghak', 'KP', 'Foreign Minister']),
  ],
  [
    'ae and e, oo and u',
    two(['Choi Young-soo', 'KR', 'Unification Minister'], ['Choe Yong-su', 'KR', 'Unification Minister']),
  ],
  [
    'al- with and without',
    two(['Faisal al-Harbi', 'SA', 'Foreign Minister'], ['Faisal Harbi', 'SA', 'Foreign Minister']),
  ],
  [
    'El written as a word',
    two(['Samir El Naggar', 'EG', 'Foreign Minister'], ['Samir al-Naggar', 'EG', 'Foreign Minister']),
  ],
  [
    'bin within',
    two(
      ['Khalid bin Ahmad Al Thumri', 'QA', 'Foreign Minister'],
      ['Khalid Al Thumri', 'QA', 'Foreign Minister'],
    ),
  ],
  // Order
  [
    'family name first',
    two(['Kobayama Ichiro', 'JP', 'Foreign Minister'], ['Ichiro Kobayama', 'JP', 'Foreign Minister']),
  ],
  [
    'family name first, two given names',
    two(['Tran Duc Hai', 'VN', 'President'], ['Duc Hai Tran', 'VN', 'President']),
  ],
  [
    'family name first, another spelling',
    two(['Orbani Viktor', 'HU', 'Prime Minister'], ['Victor Orbani', 'HU', 'Prime Minister']),
  ],
  [
    'given name first with a hyphen',
    two(['Park Sung-min', 'KR', 'Foreign Minister'], ['Sung-min Park', 'KR', 'Foreign Minister']),
  ],
  [
    'family name in capitals',
    two(['LIANG Wei', 'CN', 'Foreign Minister'], ['Liang Wei', 'CN', 'Foreign Minister']),
  ],
  // Initials and shorter forms
  ['a middle initial', two(['Ronald J. Hume', 'US', 'President'], ['Ronald Hume', 'US', 'President'])],
  ['initials without stops', two(['RJ Hume', 'US', 'Senator'], ['Ronald James Hume', 'US', 'Senator'])],
  ['initials run together', two(['R.J. Hume', 'US', 'Senator'], ['Ronald Hume', 'US', 'Senator'])],
  [
    'initials of Indian names',
    two(
      ['K. P. Sharma Olive', 'NP', 'Prime Minister'],
      ['Khadga Prasad Sharma Olive', 'NP', 'Prime Minister'],
    ),
  ],
  [
    'first name and surname of four words',
    two(['Luis Inacio Lara da Costa', 'BR', 'President'], ['Luis Lara', 'BR', 'President']),
  ],
  [
    'a surname of two words told by one',
    two(['Pedro Santos Castel', 'ES', 'Prime Minister'], ['Pedro Santos', 'ES', 'Prime Minister']),
  ],
  [
    'a short form',
    two(['Bill Hume', 'US', 'Defense Secretary'], ['William Hume', 'US', 'Secretary of Defense']),
  ],
  [
    'two short forms of one name',
    two(['Bob Tarrow', 'US', 'Secretary of State'], ['Rob Tarrow', 'US', 'Secretary of State']),
  ],
  ['a surname with its office', two(['Hume', 'US', 'President'], ['Ronald Hume', 'US', 'President'])],
  [
    'a surname in another spelling',
    two(['Tkachenko', 'UA', 'Prime Minister'], ['Oleh Tkatchenko', 'UA', 'Prime Minister']),
  ],
  [
    'a surname with al-',
    two(['al-Harbi', 'SA', 'Foreign Minister'], ['Faisal al-Harbi', 'SA', 'Foreign Minister']),
  ],
  [
    'a surname of two words',
    two(['Lara da Costa', 'BR', 'President'], ['Luis Inacio Lara da Costa', 'BR', 'President']),
  ],
  ['an honorific', two(['Sir Alan Brock', 'GB', 'Ambassador'], ['Alan Brock', 'GB', 'Ambassador'])],
  [
    'Dr. and a title',
    two(['Dr. Ella Storm', 'NO', 'Health Minister'], ['Ella Storm', 'NO', 'Minister of Health']),
  ],
  // Offices
  [
    'another office later',
    two(['Ella Storm', 'NO', 'Finance Minister'], ['Ella Storm', 'NO', 'Prime Minister']),
  ],
  [
    'two offices at once',
    [
      {
        day: DAY,
        held: [
          ['Ella Storm', 'NO', 'Prime Minister'],
          ['Ella Storm', 'NO', 'Defense Minister'],
        ],
      },
      { day: DAY, held: [['Ella Storm', 'NO', 'Defense Minister']] },
    ],
  ],
  [
    'the office of the successor state',
    [
      ...many(4, ['Boris Yelkin', 'SU', 'Foreign Minister']),
      { day: DAY, beside: ['RU'], held: [['Boris Yelkin', 'RU', 'Foreign Minister']] },
    ],
  ],
  [
    'an office read over a visited state',
    [
      ...many(10, ['Sergei Bralov', 'RU', 'Foreign Minister']),
      { day: DAY, held: [['Sergei Bralov', 'IR', 'Foreign Minister']] },
    ],
  ],
  [
    'the same, where the others spell the name in two ways',
    [
      ...many(6, ['Sergei Bralov', 'RU', 'Foreign Minister']),
      ...many(6, ['Sergey Bralov', 'RU', 'Foreign Minister']),
      { day: DAY, held: [['Sergei Bralov', 'IR', 'Foreign Minister']] },
    ],
  ],
  [
    'a name in another spelling read over a visited state',
    [
      ...many(12, ['Sergei Bralov', 'RU', 'Foreign Minister']),
      { day: DAY, held: [['Sergey Bralov', 'IR', 'Foreign Minister']] },
    ],
  ],
  [
    'a surname read over a visited state',
    [
      ...many(12, ['Sergei Bralov', 'RU', 'Foreign Minister']),
      { day: DAY, beside: ['RU'], held: [['Bralov', 'IR', 'Foreign Minister']] },
    ],
  ],
];

test.each(one)('%s: one person', (_, told) => {
  expect(countPersons(told)).toBe(1);
});

const apart: [name: string, told: Told[]][] = [
  [
    'ministers of one name in two states',
    two(['Ali Hassan', 'IQ', 'Foreign Minister'], ['Ali Hassan', 'SY', 'Foreign Minister']),
  ],
  [
    'the same, the other state named beside',
    two(['Ali Hassan', 'IQ', 'Oil Minister'], ['Ali Hassan', 'SY', 'Oil Minister']).map((t) => ({
      ...t,
      beside: ['IQ', 'SY'],
    })),
  ],
  [
    'brothers in two offices',
    two(['Mohamed Rasul', 'JO', 'Interior Minister'], ['Mahmoud Rasul', 'JO', 'Finance Minister']),
  ],
  [
    'brothers in one office one after the other',
    two(['Raul Castano', 'CU', 'President'], ['Fidel Castano', 'CU', 'President']),
  ],
  [
    'a wife who is told with his title',
    [
      ...many(6, ['Ronald Hume', 'US', 'President']),
      { day: DAY, held: [['Melania Hume', 'US', 'President']] },
    ],
  ],
  ['a wife with an initial of his', two(['R. Hume', 'US', 'President'], ['Laura Hume', 'US', 'First Lady'])],
  [
    'a wife and a surname',
    [
      {
        day: DAY,
        held: [
          ['Ronald Hume', 'US', 'President'],
          ['Hume', 'US', 'First Lady'],
        ],
      },
    ],
  ],
  [
    'one given name, two surnames near in spelling',
    two(['Ivan Petkov', 'BG', 'Finance Minister'], ['Ivan Petrov', 'BG', 'Defense Minister']),
  ],
  ['an initial that fits neither', two(['T. Hume', 'US', 'Senator'], ['Ronald Hume', 'US', 'Senator'])],
  [
    'two given names with one initial, both told',
    two(['Robert Hume', 'US', 'Senator'], ['Ronald Hume', 'US', 'Senator']),
  ],
  [
    'a given name alone is no surname',
    two(['Robert Tarrow', 'US', 'Senator'], ['Laura Robert', 'US', 'Senator']),
  ],
  [
    'Kims of one state and rank',
    two(['Kim Yong Nam', 'KP', 'Ambassador'], ['Kim Yong Chol', 'KP', 'Ambassador']),
  ],
  ['Kims a letter apart', two(['Kim Yong Nam', 'KP', 'Ambassador'], ['Kim Yong Nan', 'KP', 'Ambassador'])],
  [
    'one more initial',
    two(['John R. Bashford', 'US', 'Senator'], ['John T. R. Bashford', 'US', 'Ambassador']),
  ],
  ['Kims whose names sound alike', two(['Kim Jong Il', 'KP', 'Leader'], ['Kim Jong Un', 'KP', 'Leader'])],
  [
    'one name a letter apart, in two offices',
    two(['Li Peng', 'CN', 'Trade Minister'], ['Li Feng', 'CN', 'Health Minister']),
  ],
  [
    'Wang Li and Li Wang in two offices',
    two(['Wang Li', 'CN', 'Health Minister'], ['Li Wang', 'CN', 'Trade Minister']),
  ],
  [
    'father and son, Sr. and Jr., at one time',
    [
      {
        day: DAY,
        held: [
          ['Ferdinand Marcado Sr.', 'PH', 'Senator'],
          ['Ferdinand Marcado Jr.', 'PH', 'Senator'],
        ],
      },
    ],
  ],
  [
    'George W. and George H. W.',
    two(['George W. Bashford', 'US', 'President'], ['George H. W. Bashford', 'US', 'Ambassador']),
  ],
  [
    'a surname of two ministers',
    [
      {
        day: DAY,
        held: [
          ['Ella Storm', 'NO', 'Finance Minister'],
          ['Nils Storm', 'NO', 'Defense Minister'],
        ],
      },
    ],
  ],
];

test.each(apart)('%s: two persons', (_, told) => {
  expect(countPersons(told)).toBe(2);
});

test('a surname that two ministers bear goes to the one whose office it has', () => {
  const told: Told[] = [
    {
      day: DAY,
      held: [
        ['Ella Storm', 'NO', 'Finance Minister'],
        ['Nils Storm', 'NO', 'Defense Minister'],
      ],
    },
    { day: LATER, held: [['Storm', 'NO', 'Minister of Defence']] },
  ];
  expect(countPersons(told)).toBe(2);
});
