import { describe, expect, test } from 'vitest';
import { COUNTED, OverviewTally } from '../../../src/overview/overview-tally.ts';
import { tellFacts } from '../../../src/overview/told-facts.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';

const told = sampleArticles.map(({ facts }) => tellFacts(facts));
const sum = (counts: Iterable<readonly [string, number]>): number =>
  [...counts].reduce((total, [, count]) => total + count, 0);

function tally(parts: typeof told): OverviewTally {
  const overview = new OverviewTally();
  for (const part of parts) overview.add(part);
  return overview;
}

const all = tally(told);
const facts = sampleArticles.flatMap((sample) => sample.facts);

describe('what articles tell', () => {
  test('counts every fact once by kind, rule and confidence', () => {
    for (const counts of [all.kinds, all.rules, all.tenths]) expect(sum(counts)).toBe(facts.length);
  });

  test('is the same in whatever order they come, and after a stay on disk', () => {
    const kept = JSON.parse(JSON.stringify([...told].reverse())) as typeof told;
    const again = tally(kept);
    for (const what of COUNTED) expect([...again[what]].sort()).toEqual([...all[what]].sort());
  });

  test('pairs the sides of meetings that were held, and of no others', () => {
    const held = facts.filter(({ kind, status }) => kind === 'meeting' && status === 'occurred');
    expect(sum(all.pairs)).toBeGreaterThan(0);
    const apart = sampleArticles.map((sample) =>
      tellFacts(sample.facts.filter((fact) => !held.includes(fact))),
    );
    expect(sum(tally(apart).pairs)).toBe(0);
  });

  test('names states by what articles call them, and bodies by themselves', () => {
    expect([all.nameOf('CN'), all.nameOf('EU')]).toEqual(['China', 'EU']);
  });

  test('puts a confidence of 1 with those from 0.9', () => {
    const [fact] = facts;
    const tenthOf = (confidence: number) => fact && tellFacts([{ ...fact, confidence }]).tenths;
    expect([1, 0.9, 0.7, 0.3, 0].map(tenthOf)).toEqual(['9', '9', '7', '3', '0'].map((name) => [[name, 1]]));
  });
});
