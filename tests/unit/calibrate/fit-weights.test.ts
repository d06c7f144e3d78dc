import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Example, fitWeights, predict } from '../../../calibrate/fit-weights.ts';
import { bestThreshold, brierScore, renderReliability } from '../../../calibrate/reliability.ts';

const repeat = (count: number, example: Example): Example[] => Array.from({ length: count }, () => example);

describe('weights', () => {
  test('come near the shares of many examples', () => {
    const examples = [
      ...repeat(90, { features: ['bias', 'a'], right: 1 }),
      ...repeat(10, { features: ['bias', 'a'], right: 0 }),
      ...repeat(20, { features: ['bias', 'b'], right: 1 }),
      ...repeat(80, { features: ['bias', 'b'], right: 0 }),
    ];
    const weights = fitWeights(examples, 1);
    expect(predict(weights, ['bias', 'a'])).toBeCloseTo(0.9, 1);
    expect(predict(weights, ['bias', 'b'])).toBeCloseTo(0.2, 1);
  });

  test('of what was seen once do not decide', () => {
    const examples = [
      ...repeat(50, { features: ['bias'], right: 1 }),
      ...repeat(50, { features: ['bias'], right: 0 }),
      { features: ['bias', 'once'], right: 0 },
    ];
    expect(predict(fitWeights(examples, 1), ['bias', 'once'])).toBeGreaterThan(0.25);
  });

  test('of features that go together add up to the share, where each alone would overshoot', () => {
    const features = ['bias', ...'abcdefghijklmnopqrstuvwxyz'];
    const examples = [...repeat(75, { features, right: 1 }), ...repeat(25, { features, right: 0 })];
    expect(predict(fitWeights(examples, 1), features)).toBeCloseTo(0.75, 2);
  });

  test('are numbers, and the same for the same examples', () => {
    const example = fc.record({
      features: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((names) => ['bias', ...names]),
      right: fc.constantFrom(0, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 20 }), (examples) => {
        const weights = fitWeights(examples, 1);
        expect([...weights.values()].every(Number.isFinite)).toBe(true);
        expect(fitWeights(examples, 1)).toEqual(weights);
      }),
      { numRuns: 20 },
    );
  });
});

describe('how good the chances are', () => {
  const facts = [
    { confidence: 0.95, right: 1 },
    { confidence: 0.93, right: 1 },
    { confidence: 0.31, right: 0 },
    { confidence: 0.05, right: 0 },
  ];

  test('ten bands, each with its mean chance and its share of right facts', () => {
    const rows = renderReliability(facts).split('\n');
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toBe('| 0.9–1.0 | 2 | 0.94 | 1.00 |');
    expect(rows[3]).toBe('| 0.1–0.2 | 0 | – | – |');
  });

  test('the bound that leaves out what is wrong and nothing else', () => {
    expect(bestThreshold(facts, 0)).toBeGreaterThan(0.31);
    expect(bestThreshold(facts, 0)).toBeLessThanOrEqual(0.93);
  });

  test('where all are right, none is left out', () => {
    expect(bestThreshold([{ confidence: 0.2, right: 1 }], 3)).toBe(0.2);
  });

  test('of bounds that are as good but for noise, the highest', () => {
    const sure = Array.from({ length: 2000 }, () => ({ confidence: 0.9, right: 1 }));
    const unsure = [1, 0, 1].map((right) => ({ confidence: 0.55, right }));
    expect(bestThreshold([...sure, ...unsure], 0)).toBe(0.9);
    const many = unsure.flatMap((each) => Array.from({ length: 200 }, () => each));
    expect(bestThreshold([...sure, ...many], 0)).toBe(0.55);
  });

  test('the Brier score is the mean squared distance', () => {
    expect(
      brierScore([
        { confidence: 0.5, right: 1 },
        { confidence: 1, right: 1 },
      ]),
    ).toBeCloseTo(0.125);
  });
});
