import { expect, test } from 'vitest';
import type { Miss } from '../../../src/model/miss.ts';
import { MissTally } from '../../../src/records/miss-tally.ts';
import { articleOf } from '../../samples/analyse-text.ts';

const article = articleOf('Norway outbid\nFinland. Finland outdid Norway.');
const outbid: Miss = {
  kind: 'verb',
  word: 'outbid',
  sentence: { start: 0, end: 22 },
  actors: ['Norway', 'Finland'],
};
const outdo: Miss = { ...outbid, word: 'outdo', sentence: { start: 23, end: 46 } };

test('the commonest word comes first', () => {
  const tally = new MissTally();
  for (const miss of [outbid, outdo, outdo]) tally.add(miss, article);
  expect(tally.records().map(({ word, count }) => [word, count])).toEqual([
    ['outdo', 2],
    ['outdo', 2],
    ['outbid', 1],
  ]);
});

test('a record says where its sentence stands, and shows it on one line', () => {
  const tally = new MissTally();
  tally.add(outbid, article);
  expect(tally.records()).toEqual([
    {
      missed: 'verb',
      word: 'outbid',
      count: 1,
      article: 'story',
      start: 0,
      end: 22,
      sentence: 'Norway outbid Finland.',
      actors: ['Norway', 'Finland'],
    },
  ]);
});

test('of a word that is missed often some sentences are kept and all are counted', () => {
  const tally = new MissTally();
  for (let i = 0; i < 1000; i++) tally.add(outbid, article);
  const records = tally.records();
  expect(records.length).toBeLessThan(100);
  expect(records[0]?.count).toBe(1000);
});
