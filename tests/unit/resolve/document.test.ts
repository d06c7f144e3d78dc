import { describe, expect, test } from 'vitest';
import { documentOf } from './documents.ts';

const states =
  'Norway and Kenya agreed. Kenya said so in Chile. Norwegian Foreign Minister Ida Berg told Kenya of it. Kenya left.';
const endOf = (text: string, words: string): number => text.indexOf(words) + words.length;

describe('the state named last', () => {
  test.each([
    ['before the end', states.length, undefined, 'KE'],
    ['before a word', endOf(states, 'Foreign Minister'), undefined, 'NO'],
    ['other than one', states.length, 'KE', 'NO'],
    ['other than one that is not the last', states.length, 'NO', 'KE'],
    ['other than one, over a row of its names', endOf(states, 'told '), 'NO', 'CL'],
    ['before any', 0, undefined, undefined],
    ['with no other', endOf(states, 'Norway'), 'NO', undefined],
  ] as const)('%s', (_, offset, not, expected) => {
    expect(documentOf(states).states.lastBefore(offset, not)?.code).toBe(expected);
  });
});

test.each([
  ['at the end', states.length, ['KE', 'NO']],
  ['after the first two', endOf(states, 'agreed.'), ['NO', 'KE']],
  ['at the start', 0, []],
])('states by how often they act, %s', (_, offset, expected) => {
  const ranked = documentOf(states).states.rankBefore(offset);
  expect(ranked.map(({ code }) => code)).toEqual(expected);
});

describe('the body that "the ministry" means', () => {
  test.each([
    ['The Norwegian Foreign Ministry agreed. The ministry left.', ['Norwegian Foreign Ministry']],
    ['The ministry agreed. The ministry left.', []],
    [
      'The Norwegian Foreign Ministry and the ministry agreed. The ministry left.',
      ['Norwegian Foreign Ministry', 'Norwegian Foreign Ministry'],
    ],
    ['The Norwegian parliament agreed. The ministry left.', []],
  ])('%s', (text, expected) => {
    const meant = [...documentOf(text).fullerBodies.values()];
    expect(meant.map(({ organization }) => organization.name)).toEqual(expected);
  });
});

describe('who holds an office', () => {
  const text =
    'Norwegian Foreign Minister Ida Berg met Finnish Foreign Minister Olli Korpi and Norwegian President Bo Roe. Berg left.';
  const doc = documentOf(text);
  const norway = { kind: 'state', code: 'NO', name: 'Norway' } as const;
  test.each([
    ['the ministers, the one named last first', 'minister', undefined, text.length, ['Berg', 'Korpi']],
    ['the minister of a state', 'minister', norway, text.length, ['Berg']],
    ['those named before', 'minister', undefined, endOf(text, 'met '), ['Berg']],
    ['the top diplomat', 'diplomat', norway, text.length, ['Berg']],
    ['nobody', 'ambassador', undefined, text.length, []],
  ] as const)('%s', (_, head, served, offset, expected) => {
    const called = head === 'diplomat' ? 'top diplomat' : head;
    const found = doc.holders.before(offset, { head, called, served });
    expect(found.map(({ words }) => words.at(-1))).toEqual(expected.map((name) => name.toLowerCase()));
  });

  test('who leads a state', () => {
    expect(doc.holders.leadersBefore(text.length, norway).map(({ name }) => name)).toEqual(['Bo Roe']);
  });
});

describe('persons by parts of their names', () => {
  test.each([
    [
      'a surname of many goes to the one named last',
      'Ida Berg and Olli Berg met. Berg left.',
      ['Ida Berg', 'Olli Berg'],
    ],
    ['an initial', 'G. Korpi met Ida Berg. Gunnar Aho Korpi left.', ['Gunnar Aho Korpi', 'Ida Berg']],
    ['another spelling', 'Sergei Korpi met Ida Berg. Sergey Korpi left.', ['Sergei Korpi', 'Ida Berg']],
    ['the surname first', 'Ida Berg met Bo Roe. Roe Bo left.', ['Ida Berg', 'Bo Roe']],
    ['other persons', 'Ida Berg met Bo Berg. Olli Korpi left.', ['Ida Berg', 'Bo Berg', 'Olli Korpi']],
  ])('%s', (_, text, expected) => {
    expect(documentOf(text).persons.all.map(({ name }) => name)).toEqual(expected);
  });
});
