import { expect, test } from 'vitest';
import { type Fitting, readSigns, type Signs } from '../../../../src/ask/passages/answer-fit.ts';
import { keysOf } from '../../../../src/ask/passages/word-keys.ts';

const fitting = (bent: Partial<Fitting>): Fitting => ({
  sort: undefined,
  whether: false,
  asked: new Set(keysOf('who signed the Turku pact')),
  saying: false,
  ahead: false,
  several: false,
  ...bent,
});

test.each<[sign: keyof Signs, Partial<Fitting>, better: string, worse: string]>([
  ['names', { sort: 'name' }, 'There were Bo Roe, Liv Dahl and Per Moe.', 'There was Bo Roe.'],
  ['names', { sort: 'name' }, 'There was Bo Roe.', 'There was the Turku pact.'],
  ['newNames', {}, 'There was Bo Roe.', 'There was the Turku pact.'],
  ['listing', { sort: 'name', several: true }, 'Bergen, Voss and Odda left.', 'Bo Roe left Bergen.'],
  ['office', { sort: 'name' }, 'There was the envoy, Bo Roe.', 'There was the painter, Bo Roe.'],
  ['value', { sort: 'number' }, 'Some 12 ships left.', 'Ships left.'],
  ['value', { sort: 'day' }, 'They left in May.', 'They left soon.'],
  ['value', { sort: 'cause' }, 'They left because of the storm.', 'They left the storm.'],
  ['number', {}, 'Some 12 ships left.', 'Ships left.'],
  ['denial', { whether: true }, 'Oslo has not signed.', 'Oslo has signed.'],
  ['saying', {}, 'Korpi called the pier a folly.', 'Korpi crossed the pier.'],
  ['said', { saying: true }, 'Korpi called the pier a folly.', 'Korpi crossed the pier.'],
  ['quoted', { saying: true }, '"A folly," Korpi said.', 'Korpi said it was a folly.'],
  ['ahead', { ahead: true }, 'The board is due to meet in Turku.', 'The board met in Turku.'],
  ['length', {}, 'The board is due to meet in Turku.', 'The board met.'],
])('%s of %o is more in one sentence than in another', (sign, bent, better, worse) => {
  const own = fitting(bent);
  expect(readSigns(better, own)[sign]).toBeGreaterThan(readSigns(worse, own)[sign]);
});

test.each<[sign: keyof Signs, string]>([
  ['denial', 'Oslo has not signed.'],
  ['quoted', '"A folly," Korpi said.'],
  ['ahead', 'The board is due to meet in Turku.'],
  ['office', 'There was the envoy, Bo Roe.'],
  ['names', 'There was Bo Roe.'],
])('%s counts only where it is asked for', (sign, sentence) => {
  expect(readSigns(sentence, fitting({}))[sign]).toBe(0);
});
