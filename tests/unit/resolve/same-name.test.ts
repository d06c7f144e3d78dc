import { describe, expect, test } from 'vitest';
import { foldPersonName } from '../../../src/fold-letters.ts';
import { clusterPersons } from '../../../src/resolve/persons/cluster-persons.ts';
import { articleOf, stages } from '../../samples/analyse-text.ts';

/** How many persons the names of a text are. */
const personsOf = (text: string): number =>
  new Set(clusterPersons(stages.annotate(articleOf(text))).values()).size;

describe('names of one text', () => {
  test.each([
    ['Norwegian Foreign Minister Bjørn Roe left Turku. Bjorn Roe said so.', 1],
    ['Polish Foreign Minister Łukasz Lind left Turku. Lukasz Lind said so.', 1],
    ['Norwegian Foreign Minister Ida Sørlie left Turku. Sorlie said so.', 1],
    ['Norwegian Foreign Minister Ida Sorlie left Turku. Sørlie said so.', 1],
    ['Turkish Foreign Minister Kerem Işıl left Turku. Kerem Isil said so.', 1],
    ['Icelandic Foreign Minister Guðrún Dal left Turku. Gudrun Dal said so.', 1],
    ['Egyptian Foreign Minister Omar al-Sabry left Turku. Omar Sabry said so.', 1],
    ['Norwegian Foreign Minister Bjørn Roe left Turku. Finnish President Birk Roe said so.', 2],
    ['Norwegian Foreign Minister Ida Sørlie left Turku. Finnish President Ida Serlund said so.', 2],
  ])('%s', (text, expected) => {
    expect(personsOf(text)).toBe(expected);
  });
});

test.each([
  ['Bjørn', 'bjorn'],
  ['Al-Sabry', 'sabry'],
  ['Omar al-Sabry', 'omar sabry'],
  ["O'Roe", 'oroe'],
  ['J. Roe', 'j roe'],
  ['Alroe', 'alroe'],
  ['Şahin-Öz', 'sahin-oz'],
])('%s is compared as %s', (name, expected) => {
  expect(foldPersonName(name)).toBe(expected);
});
