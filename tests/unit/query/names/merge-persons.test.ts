import { expect, test } from 'vitest';
import { mergePersons } from '../../../../src/query/names/merge-persons.ts';
import type { NamedThing } from '../../../../src/query/names/named-thing.ts';

const person = (label: string, ...of: string[]): NamedThing => ({
  kind: 'person',
  iris: [`https://example.org/${of.join('-')}/${label}`],
  label,
  of,
  reports: false,
  forms: [{ text: label.toLowerCase(), use: 'name' }],
});

/** Who is one person: the labels of each, with commas between. */
const cases: [why: string, persons: NamedThing[], expected: string[]][] = [
  [
    'one name, one office unknown',
    [person('Ola Berg', 'Norland'), person('Ola Berg')],
    ['ola berg, ola berg'],
  ],
  [
    'one name, states that differ',
    [person('Ola Berg', 'Norland'), person('Ola Berg', 'Chile')],
    ['ola berg', 'ola berg'],
  ],
  [
    'a name that two agencies write differently',
    [person('Sergei Orlov', 'Russia'), person('Sergey Orlov', 'Russia')],
    ['sergei orlov, sergey orlov'],
  ],
  [
    'spellings and states that differ',
    [person('Yuri Orlov', 'Russia'), person('Yury Orlov', 'Ukraine')],
    ['yuri orlov', 'yury orlov'],
  ],
  [
    'a letter doubled',
    [person('Alexandr Belov'), person('Alexxandr Bellov')],
    ['alexandr belov, alexxandr bellov'],
  ],
  ['names of others', [person('Maria Lund'), person('Mario Lund')], ['maria lund', 'mario lund']],
];

test.each(cases)('%s', (_, persons, expected) => {
  const merged = mergePersons(persons);
  expect(merged.map(({ forms }) => forms.map(({ text }) => text).join(', '))).toEqual(expected);
  expect(merged.flatMap(({ iris }) => iris)).toEqual(persons.flatMap(({ iris }) => iris));
});
