import { expect, test } from 'vitest';
import { walkReview } from '../../../src/cli/walk-review.ts';
import type { Decision, DoubtfulFact } from '../../../src/index.ts';

const facts = ['one', 'two', 'three'].map(
  (name): DoubtfulFact => ({
    fact: `urn:${name}`,
    kind: 'meeting',
    status: 'occurred',
    confidence: 0.4,
    article: 'a1',
    quote: `They met ${name}`,
    sentence: `They met ${name} at last.`,
  }),
);

async function walk(
  answers: readonly string[],
): Promise<{ readonly told: string; readonly decisions: string[] }> {
  const rest = [...answers];
  const decisions: string[] = [];
  let told = '';
  await walkReview(
    facts,
    {
      print: async (text) => {
        told += text;
      },
      ask: async () => rest.shift(),
    },
    async (decision: Decision) => {
      const fact = 'fact' in decision ? [decision.fact] : [];
      const value = decision.decision === 'correct' ? [decision.property, decision.value] : [];
      decisions.push([decision.decision, ...fact, ...value].join(' '));
    },
  );
  return { told, decisions };
}

test.each<[answers: readonly string[], decisions: readonly string[]]>([
  [
    ['a', 'r', 's'],
    ['accept urn:one', 'reject urn:two'],
  ],
  [
    ['Accept', ' R '],
    ['accept urn:one', 'reject urn:two'],
  ],
  [['a', 'q', 'r'], ['accept urn:one']],
  // Gone in the middle: what was decided stays.
  [['r'], ['reject urn:one']],
  [['c', 'status', 'planned', 'q'], ['correct urn:one status planned']],
  [['c', 'two words', 'x', 'q'], []],
  [['c', 'status'], []],
  [
    ['r', 'b', 'a', 'q'],
    ['reject urn:one', 'accept urn:one'],
  ],
  [['b', 'a', 'q'], ['accept urn:one']],
  [['', 'x', 'a', 'q'], ['accept urn:one']],
])('%j', async (answers, decisions) => {
  expect((await walk(answers)).decisions).toEqual(decisions);
});

test('shows each fact with its words and its sentence', async () => {
  const { told } = await walk(['s', 'q']);
  expect(told).toContain(
    '1 of 3: meeting, occurred, confidence 0.4 (a1)\n  They met one\n  in: They met one at last.\n',
  );
  expect(told).toContain('2 of 3');
});
