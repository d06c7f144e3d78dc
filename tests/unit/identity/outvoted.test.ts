import { expect, test } from 'vitest';
import type { Decision } from '../../../src/model/decision.ts';
import { cq } from '../../../src/rdf/vocabulary.generated.ts';
import { BASE, type Held, type Told } from '../../samples/digests.ts';
import { concludeTold } from './conclude-told.ts';

/** `a10 RU/foreign-minister 1:10`, or `a10 - 1:10` where the office is to be seen no more. */
function outvoted(told: readonly Told[], decisions: readonly Decision[] = []): string[] {
  const quads = concludeTold(told, { decisions });
  const value = (subject: string, property: { value: string }): string | undefined =>
    quads.find((q) => q.subject.value === subject && q.predicate.value === property.value)?.object.value;
  return quads
    .filter((q) => q.predicate.equals(cq.corrects) || q.predicate.equals(cq.rejects))
    .map(({ subject: { value: node }, object }) => {
      const article = /article\/([^/]+)/.exec(object.value)?.[1];
      const right = value(node, cq.correctedValue)?.replace(`${BASE}office/`, '') ?? '-';
      return `${article} ${right} ${value(node, cq.reportCount)}:${value(node, cq.contraryCount)}`;
    })
    .sort();
}

const on = (day: string, ...held: Held[]): Told => ({ day, held });
const times = (count: number, day: string, ...held: Held[]): Told[] =>
  Array.from({ length: count }, () => on(day, ...held));
const beside = (told: Told, ...codes: string[]): Told => ({ ...told, beside: codes });

const RU: Held = ['Viktor Malenko', 'RU', 'Foreign Minister'];
const IR: Held = ['Viktor Malenko', 'IR', 'Foreign Minister'];

const gone: [name: string, told: Told[], expected: string[]][] = [
  [
    'an office over a visited state, against ten',
    [...times(10, '2025-06-01', RU), on('2025-06-02', IR)],
    ['a10 RU/foreign-minister 1:10'],
  ],
  [
    'a seat, against five',
    [...times(5, '2025-06-01', RU), on('2025-06-02', IR)],
    ['a5 RU/foreign-minister 1:5'],
  ],
  [
    'against three, the right state beside it',
    [...times(3, '2025-06-01', RU), beside(on('2025-06-02', IR), 'RU')],
    ['a3 RU/foreign-minister 1:3'],
  ],
  [
    'twice, against twelve',
    [...times(12, '2025-06-01', RU), on('2025-06-02', IR), on('2025-06-05', IR)],
    ['a12 RU/foreign-minister 2:12', 'a13 RU/foreign-minister 2:12'],
  ],
  [
    'in several spellings, one of which the others outvote',
    [
      ...times(15, '2025-06-01', RU),
      beside(on('2025-06-02', IR), 'RU'),
      on('2025-06-03', ['Victor Malenko', 'IR', 'Foreign Minister']),
      on('2025-06-04', ['Malenko', 'IR', 'Foreign Minister']),
    ],
    ['a15 RU/foreign-minister 3:15', 'a16 RU/foreign-minister 3:15', 'a17 RU/foreign-minister 3:15'],
  ],
  [
    'over two states, against ten',
    [
      ...times(10, '2025-06-01', RU),
      on('2025-06-02', IR),
      on('2025-06-05', ['Viktor Malenko', 'CN', 'Foreign Minister']),
    ],
    ['a10 RU/foreign-minister 1:10', 'a11 RU/foreign-minister 1:10'],
  ],
  [
    'the title in other words',
    [
      ...times(10, '2025-06-01', RU),
      on('2025-06-02', ['Viktor Malenko', 'IR', 'Minister of Foreign Affairs']),
    ],
    ['a10 RU/foreign-minister 1:10'],
  ],
  [
    'a state in place of an organization',
    [
      ...times(10, '2025-06-01', ['Ella Storm', 'nato', 'Secretary General']),
      on('2025-06-01', ['Ella Storm', 'NO', 'Secretary General']),
    ],
    ['a10 nato/secretary-general 1:10'],
  ],
  [
    'a seat that another has before and after',
    [
      ...times(5, '2025-06-01', ['Ronald Hume', 'US', 'President']),
      on('2025-06-02', ['Laura Hume', 'US', 'President']),
      on('2025-06-03', ['Ronald Hume', 'US', 'President']),
    ],
    ['a5 - 1:6'],
  ],
  [
    'a seat told of who had it long ago',
    [
      ...times(6, '2001-02-01', ['Carl Moss', 'US', 'President']),
      ...times(6, '2011-02-01', ['Ronald Hume', 'US', 'President']),
      on('2011-02-10', ['Carl Moss', 'US', 'President']),
      on('2011-03-01', ['Ronald Hume', 'US', 'President']),
    ],
    ['a12 - 1:7'],
  ],
];

test.each(gone)('%s: outvoted', (_, told, expected) => {
  expect(outvoted(told)).toEqual(expected);
});

const stands: [name: string, told: Told[]][] = [
  ['one against one', [on('2025-06-01', RU), on('2025-06-02', IR)]],
  ['one against four, the other state not named', [...times(4, '2025-06-01', RU), on('2025-06-02', IR)]],
  [
    'a minister who became prime minister',
    [...times(12, '2024-06-01', RU), on('2025-06-02', ['Viktor Malenko', 'RU', 'Prime Minister'])],
  ],
  [
    'two offices of one state at once',
    [...times(12, '2025-06-01', RU), on('2025-06-01', ['Viktor Malenko', 'RU', 'Deputy Prime Minister'])],
  ],
  [
    'a president who presides over a union for half a year',
    [
      ...times(12, '2025-06-01', ['Ella Storm', 'NO', 'President']),
      on('2025-06-01', ['Ella Storm', 'eu', 'President']),
      ...times(2, '2025-07-01', ['Ella Storm', 'NO', 'President']),
    ],
  ],
  [
    'a president of a state who had been one of an organization',
    [
      ...times(12, '2020-06-01', ['Ella Storm', 'eu', 'President']),
      on('2025-06-01', ['Ella Storm', 'NO', 'President']),
    ],
  ],
  [
    'a minister of a state that was, and of its successor',
    [...times(12, '1991-11-01', ['Viktor Malenko', 'SU', 'Foreign Minister']), on('1992-01-10', RU)],
  ],
  [
    'a king of two realms',
    [
      ...times(12, '2025-06-01', ['Alfred', 'GB', 'King']),
      beside(on('2025-06-01', ['Alfred', 'CA', 'King']), 'GB'),
    ],
  ],
  [
    'a chief executive of Hong Kong who sits in Beijing',
    [
      ...times(12, '2025-06-01', ['Leung Kai', 'CN', 'Vice Chairman']),
      on('2025-06-01', ['Leung Kai', 'HK', 'Chief Executive']),
    ],
  ],
  [
    'who governs another state years after',
    [
      ...times(12, '2010-06-01', ['Giorgi Tavadze', 'GE', 'President']),
      on('2015-06-01', ['Giorgi Tavadze', 'UA', 'Governor']),
    ],
  ],
  [
    'a seat that was handed on',
    [
      ...times(12, '2025-01-10', ['Carl Moss', 'US', 'President']),
      on('2025-01-21', ['Ronald Hume', 'US', 'President']),
    ],
  ],
  [
    'a seat in dispute',
    [
      ...times(6, '2025-01-10', ['Carl Moss', 'VE', 'President']),
      ...times(3, '2025-01-11', ['Ronald Hume', 'VE', 'President']),
      ...times(6, '2025-01-12', ['Carl Moss', 'VE', 'President']),
    ],
  ],
  [
    'deputies, of whom a state has several',
    [
      ...times(12, '2025-01-10', ['Carl Moss', 'RU', 'Deputy Foreign Minister']),
      on('2025-01-11', ['Ronald Hume', 'RU', 'Deputy Foreign Minister']),
      on('2025-01-12', ['Carl Moss', 'RU', 'Deputy Foreign Minister']),
    ],
  ],
  [
    'presidents of a union that has several',
    [
      ...times(12, '2025-01-10', ['Carl Moss', 'eu', 'President']),
      on('2025-01-11', ['Ronald Hume', 'eu', 'President']),
      on('2025-01-12', ['Carl Moss', 'eu', 'President']),
    ],
  ],
  [
    'a surname that may be that of the seat',
    [
      ...times(12, '2025-01-10', ['Ronald Hume', 'US', 'President']),
      on('2025-01-11', ['Hume', 'US', 'Chancellor']),
      on('2025-01-12', ['Ronald Hume', 'US', 'President']),
    ],
  ],
];

test.each(stands)('%s: nothing is outvoted', (_, told) => {
  expect(outvoted(told)).toEqual([]);
});

test('what a reviewer accepted is not outvoted', () => {
  const told = [...times(10, '2025-06-01', RU), on('2025-06-02', IR)];
  const fact = `${BASE}article/a10/official/viktor-malenko-foreign-minister`;
  expect(outvoted(told)).toHaveLength(1);
  expect(outvoted(told, [{ decision: 'accept', fact }])).toEqual([]);
});
