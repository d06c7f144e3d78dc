import { expect, test } from 'vitest';
import type { Spot } from '../../../../src/ask/loose/spot.ts';
import { readNearness } from '../../../../src/ask/passages/nearness.ts';
import { indexTexts } from '../../../../src/ask/passages/text-index.ts';
import { readNearWords } from '../../../../src/ask/words/near-words.ts';

const SENTENCES = [
  'The soldiers left the valley.',
  'The choir sang in the valley.',
  'Bakers sold bread.',
  'Nobody knew why.',
  'Rain fell on the roofs.',
];
const text = SENTENCES.join(' ');
let at = 0;
const index = indexTexts([
  {
    article: 'urn:a',
    id: 'a',
    text,
    sentences: SENTENCES.map((each): [number, number] => {
      const from = text.indexOf(each, at);
      at = from + each.length;
      return [from, at];
    }),
  },
]);
const near = readNearWords();
const spot = (text: string, symbol: Spot['symbol'] = 'WORD'): Spot => ({
  symbol,
  at: 0,
  end: 1,
  text,
  marks: [],
  set: new Map(),
});

test('a word stands in like company with those that tell the same, and with none that is not known', () => {
  expect(near('troop').get('soldier')).toBeGreaterThan(0.8);
  expect(near('troop').get('bread')).toBeUndefined();
  expect(near('qqqq').size).toBe(0);
});

test('a sentence with the word is nearest, then one with a word in its like, then any other', () => {
  const nearness = readNearness([spot('soldiers')], index, near);
  const like = readNearness([spot('troops')], index, near);
  expect(nearness(1)).toBe(1);
  expect(like(1)).toBeGreaterThan(0.5);
  expect(like(1)).toBeLessThan(1);
  expect(like(3)).toBe(0);
});

test("names and a question's own words say nothing", () => {
  const nearness = readNearness(
    [spot('Soldiers'), spot('soldiers', 'ASKING'), spot('soldiers', 'NAMED')],
    index,
    near,
  );
  expect(nearness(1)).toBe(0);
});
