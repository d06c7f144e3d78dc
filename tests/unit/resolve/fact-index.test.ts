import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { FactIndex } from '../../../src/resolve/facts/fact-index.ts';
import { factsOf } from '../../samples/analyse-text.ts';

const story =
  'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Oslo. Berg said the strait was open. Kenyan President Amina Otieno said the port was shut.';

/** The facts of a story by kind, each the first. */
const [meeting] = factsOf('meeting', story);
const [berg, otieno] = factsOf('statement', story);

function candidates(known: readonly (Fact | undefined)[], sought: Fact | undefined): number[] {
  const index = new FactIndex();
  for (const fact of known) if (fact) index.add(fact);
  return sought ? index.candidates(sought) : [-1];
}

describe('candidates', () => {
  test.each([
    ['a statement over the same words', [otieno, berg], berg, [1]],
    ['a meeting of the same sides', [berg, meeting], meeting, [1]],
    ['two that both fit, in order', [meeting, otieno, meeting], meeting, [0, 2]],
    ['none of another kind', [meeting], berg, []],
    ['no statement over other words', [otieno], berg, []],
  ] as const)('%s', (_, known, sought, expected) => {
    expect(candidates(known, sought)).toEqual(expected);
  });
});

test('a meeting between others of the same states is a candidate, one of other states is not', () => {
  const [states] = factsOf('meeting', 'Norway and Finland held talks in Oslo.');
  const [others] = factsOf('meeting', 'Kenya and Chile held talks in Nairobi.');
  expect(candidates([states, others], meeting)).toEqual([0]);
});

test('what was merged is found by the keys of both', () => {
  const index = new FactIndex();
  if (!berg || !otieno) throw new Error('no statements');
  index.add(berg);
  index.replace(0, otieno);
  expect([index.candidates(berg), index.candidates(otieno), index.facts]).toEqual([[0], [0], [otieno]]);
});
