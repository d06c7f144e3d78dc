import { expect, test } from 'vitest';
import { RunMeter } from '../../../src/cli/run-meter.ts';

let now = 0;
const meterOf = (articles: [string, number][]): RunMeter => {
  now = 0;
  const meter = new RunMeter(() => now);
  meter.expect(new Map(articles));
  return meter;
};

test('total, rate and time left', () => {
  const meter = meterOf([
    ['a.txt', 1],
    ['wire.jsonl', 400],
  ]);
  meter.advance('a.txt');
  for (let line = 1; line <= 40; line++) meter.advance(`wire.jsonl:${line}`);
  now = 1000;
  expect(meter.tell()).toBe('41 of 401 articles, 41/s');
  now = 4000;
  expect(meter.tell()).toBe('41 of 401 articles, 10/s, 36 s left');
});

test('quads, where there are any', () => {
  const meter = meterOf([['wire.jsonl', 4]]);
  for (const [at, quads] of [150, undefined, 250].entries()) meter.advance(`wire.jsonl:${at + 1}`, quads);
  now = 1000;
  expect(meter.tell()).toBe('3 of 4 articles, 400 quads, 3.0/s');
});

test('lines that were left out count as gone through', () => {
  const meter = meterOf([['wire.jsonl', 1000]]);
  meter.advance('wire.jsonl:10');
  meter.advance('wire.jsonl:940');
  now = 4000;
  expect(meter.tell()).toBe('2 of 1000 articles, 0.5/s, 2 min 0 s left');
});

test('without a total, the count and the rate', () => {
  const meter = meterOf([]);
  meter.advance('-');
  now = 500;
  expect(meter.tell()).toBe('1 articles, 2.0/s');
});

test('a long way is told in hours', () => {
  const meter = meterOf([['wire.jsonl', 100_000]]);
  meter.advance('wire.jsonl:1');
  now = 3000;
  expect(meter.tell()).toContain('83 h 19 min left');
});
