import { expect, test } from 'vitest';
import type { LeaderRow } from '../../../src/model/gazetteer.ts';
import { owl } from '../../../src/rdf/terms.ts';
import type { Told } from '../../samples/digests.ts';
import { concludeTold } from './conclude-told.ts';

const leader = (name: string, wikidata: string, more: Partial<LeaderRow> = {}): LeaderRow => ({
  name,
  short: name.split(' ').at(-1) ?? name,
  state: { kind: 'state', code: 'NO', name: 'Norway' },
  offices: ['prime minister'],
  from: 2021,
  wikidata,
  ...more,
});

/** `NO/ella-storm Q11`: whom the graph links to which item. */
function linked(told: readonly Told[], leaders: readonly LeaderRow[]): string[] {
  return concludeTold(told, { leaders })
    .filter((q) => q.predicate.equals(owl.sameAs))
    .map(({ subject, object }) => `${subject.value.split('/person/')[1]} ${object.value.split('/').at(-1)}`)
    .sort();
}

const storm = leader('Ella Storm', 'Q11');
const { wikidata: _, ...itemless } = storm;

const found: [name: string, told: Told[], leaders: LeaderRow[], expected: string[]][] = [
  [
    'name, state, office and year',
    [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }],
    [storm],
    ['NO/ella-storm Q11'],
  ],
  [
    'two spellings of one person',
    [
      { day: '2022-05-01', held: [['Ella Stohrm', 'NO', 'Prime Minister']] },
      { day: '2022-05-02', held: [['Ella Storm', 'NO', 'Premier']] },
    ],
    [storm],
    ['NO/ella-stohrm Q11'],
  ],
  [
    'two terms of one person',
    [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }],
    [leader('Ella Storm', 'Q11', { from: 2010, to: 2014 }), storm],
    ['NO/ella-storm Q11'],
  ],
  [
    'the son in the years of the son',
    [{ day: '2022-05-01', held: [['Nils P. Storm', 'NO', 'Prime Minister']] }],
    [leader('Nils Storm', 'Q12', { from: 1990, to: 1994 }), leader('Nils P. Storm', 'Q13')],
    ['NO/nils-p-storm Q13'],
  ],
  [
    'a former holder, whose father of nearly the name held the office too',
    [{ day: '2031-05-01', held: [['Nils P. Storm', 'NO', 'Former Prime Minister']] }],
    [leader('Nils Storm', 'Q12', { from: 1990, to: 2040 }), leader('Nils P. Storm', 'Q13')],
    ['NO/nils-p-storm Q13'],
  ],
  ['another state', [{ day: '2022-05-01', held: [['Ella Storm', 'SE', 'Prime Minister']] }], [storm], []],
  ['another office', [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Senator']] }], [storm], []],
  ['a deputy', [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Deputy Prime Minister']] }], [storm], []],
  ['before the office', [{ day: '2019-05-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }], [storm], []],
  ['a surname alone', [{ day: '2022-05-01', held: [['Storm', 'NO', 'Prime Minister']] }], [storm], []],
  [
    'two holders of the name and office',
    [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }],
    [storm, leader('Ella Storm', 'Q14')],
    [],
  ],
  ['no item', [{ day: '2022-05-01', held: [['Ella Storm', 'NO', 'Prime Minister']] }], [itemless], []],
];

test.each(found)('%s', (_, told, leaders, expected) => {
  expect(linked(told, leaders)).toEqual(expected);
});
