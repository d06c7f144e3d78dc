import { expect, test } from 'vitest';
import type { Spot, SpotSymbol } from '../../../../src/ask/loose/spot.ts';
import { indexStates, stateAt } from '../../../../src/ask/passages/state-ways.ts';

const states = indexStates({
  states: [
    {
      state: { code: 'KP', name: 'North Korea' },
      aliases: ['DPRK'],
      demonyms: ['North Korean'],
      metonyms: [],
    },
    { state: { code: 'MM', name: 'Myanmar' }, aliases: ['Burma'], demonyms: ['Burmese'], metonyms: [] },
  ],
  organizations: [],
  agencies: [],
});

const spots = (text: string, symbol: SpotSymbol = 'WORD'): Spot[] =>
  text.split(' ').map((word, at) => ({ symbol, at, end: at + 1, text: word, marks: [], set: new Map() }));

test.each<[words: string, text: string | undefined, keys: readonly string[]]>([
  ['North Korea tests', 'North Korea', ['north korea', '=dprk', 'north korean']],
  ['myanmar coup', 'myanmar', ['myanmar', 'burma', 'burmes']],
  ['Burmese coup', 'Burmese', ['myanmar', 'burma', 'burmes']],
  ['north wind', undefined, []],
  ['Korea', undefined, []],
])('%s', (words, text, keys) => {
  const state = stateAt(spots(words), 0, states);
  expect(state?.text).toBe(text);
  expect(state?.ways.map((way) => way.keys.join(' ')) ?? []).toEqual(keys);
});

test('what is otherwise known is no unmet state', () => {
  expect(stateAt(spots('Myanmar', 'NAMED'), 0, states)).toBeUndefined();
});
