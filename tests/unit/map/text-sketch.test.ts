import { expect, test } from 'vitest';
import { sketchText } from '../../../src/map/text-sketch.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

function alike(a: string, b: string): number {
  const [one, other] = [sketchText(a), sketchText(b)];
  const numbers = Array.from({ length: 32 }, (_, i) => i * 4);
  return numbers.filter((at) => one.slice(at, at + 4) === other.slice(at, at + 4)).length;
}

test('one text has one sketch, whatever its case and stops', () => {
  expect(sketchText('The envoys met in Oslo, officials said.')).toBe(
    sketchText('THE ENVOYS met in Oslo officials said'),
  );
  expect(sketchText(words(0, 50))).toMatch(/^[0-9a-f]{128}$/);
});

const likeness: [name: string, a: string, b: string, least: number, most: number][] = [
  ['the same', words(0, 300), words(0, 300), 32, 32],
  ['a paragraph more', words(0, 300), words(0, 360), 20, 31],
  ['half in common', words(0, 300), words(150, 450), 4, 18],
  ['nothing in common', words(0, 300), words(300, 600), 0, 2],
];

test.each(likeness)('%s', (_, a, b, least, most) => {
  expect(alike(a, b)).toBeGreaterThanOrEqual(least);
  expect(alike(a, b)).toBeLessThanOrEqual(most);
});

test('too few words have none', () => {
  expect(sketchText('They met.')).toBe('');
});
