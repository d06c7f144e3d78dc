import { expect, test } from 'vitest';
import { readIdentityWords } from '../../../src/read/read-identity-words.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const { givenNames, titleWords, stages, kindred } = readIdentityWords(SEEDS);
const { states } = readKnowledge(SEEDS);

test('names and words of titles are in lower case, without marks', () => {
  const words = [...givenNames.keys(), ...titleWords.keys()];
  const folded = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  expect(words.filter((word) => word !== folded(word).trim())).toEqual([]);
});

test('what a word of a title counts as counts as itself', () => {
  const others = [...titleWords.values()].filter(({ as, use }) => {
    const own = titleWords.get(as);
    return own?.as !== as || own.use !== use;
  });
  expect(others).toEqual([]);
});

test('every stage has words, a kind and a status, and every word but one stage under them', () => {
  const seen = new Set<string>();
  for (const { kinds, status, words } of stages) {
    expect(Math.min(kinds.length, status.length, words.length)).toBeGreaterThan(0);
    for (const kind of kinds)
      for (const each of status)
        for (const word of words) {
          expect(seen).not.toContain(`${kind} ${each} ${word}`);
          seen.add(`${kind} ${each} ${word}`);
        }
  }
});

test('kindred states are states, and no two rows tell of one pair', () => {
  const codes = new Set(states.map(({ state }) => state.code));
  expect(kindred.flatMap((row) => row.codes).filter((code) => !codes.has(code))).toEqual([]);
  const heads = new Set([...titleWords.values()].filter(({ use }) => use === 'head').map(({ as }) => as));
  expect(kindred.flatMap((row) => row.heads).filter((head) => !heads.has(head))).toEqual([]);
});
