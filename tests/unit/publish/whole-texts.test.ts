import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { findWholeTexts } from '../../../src/publish/whole-texts.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const [story, newer] = ['Olav Dahl met Anna Laine in Oslo.', 'Olav Dahl met nobody.'];

function openStore() {
  const store = {
    reads: 0,
    texts: () => {
      store.reads += 1;
      return [{ article: 'urn:a', id: 'a', text: story, sentences: [[0, story.length]] as const }];
    },
  };
  return store;
}

test('texts beside the graph are found by their article, and read once, when first asked for', () => {
  const store = openStore();
  const find = findWholeTexts(store);
  expect(store.reads).toBe(0);
  expect([find('urn:a', hash(story)), find('urn:a', hash(story))]).toEqual([story, story]);
  expect(store.reads).toBe(1);
});

test('a text that is not the one in which the offsets count is not shown', () => {
  const find = findWholeTexts(openStore());
  expect(find('urn:a', hash(newer))).toBeUndefined();
  expect(find('urn:b', hash(story))).toBeUndefined();
});

test('a text that was named goes first', () => {
  const store = openStore();
  expect(findWholeTexts(store, new Map([[hash(newer), newer]]))('urn:a', hash(newer))).toBe(newer);
  expect(store.reads).toBe(0);
});
