import { expect, test } from 'vitest';
import { evaluate } from '../../../src/evaluate/evaluate.ts';
import { checkFound, parseGold } from '../../../src/evaluate/parse-records.ts';
import { renderEvaluation } from '../../../src/evaluate/render-evaluation.ts';

const officials = [
  { name: 'Anna Laine', office: 'Foreign Minister', of: 'FI' },
  { name: 'Olav Dahl', office: 'Prime Minister', of: 'NO' },
];
const found = [
  { ...officials[0], former: true, rule: 'official.apposition' },
  { name: 'Petrik Morvai', office: 'envoy', of: 'HU', rule: 'official.title' },
].map((record) => ({ type: 'official', article: 'a1', ...record }));
const gold = parseGold([{ file: 'gold', line: 1, text: JSON.stringify({ id: 'a1', officials }) }]);
const evaluation = evaluate(gold, checkFound(found), new Map(), new Map());

test('figures in percent, a line a kind', () => {
  const [header, official, meeting, , , , all] = renderEvaluation(evaluation).split('\n');
  expect(header).toMatch(/^kind +precision +recall +F1 +right +wrong +missed +attributes$/);
  expect(official).toMatch(/^official +50\.0 +50\.0 +50\.0 +1 +1 +1 +former 0\.0$/);
  expect(meeting).toMatch(/^meeting +0\.0 +0\.0 +0\.0 +0 +0 +0$/);
  expect(all).toMatch(/^all +50\.0 +50\.0 +50\.0 +1 +1 +1 +macro-F1 10\.0$/);
});

test('rules with how often each was right, and the records that one side lacks', () => {
  const text = renderEvaluation(evaluation, { rules: true, errors: true });
  const indented = text.split('\n').filter((line) => line.startsWith('  '));
  expect(indented).toEqual([
    expect.stringMatching(/^ {2}official\.apposition +100\.0 % of 1$/),
    expect.stringMatching(/^ {2}official\.title +0\.0 % of 1$/),
    expect.stringMatching(/^ {2}missed +a1 +\{"name":"Olav Dahl"/),
    expect.stringMatching(/^ {2}wrong +a1 +\{.*"name":"Petrik Morvai".*"rule":"official.title"/),
  ]);
});
