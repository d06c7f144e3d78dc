import { describe, expect, test } from 'vitest';
import { articleOf, factsOf, knowledge, stages } from '../../samples/analyse-text.ts';

/** The rules that found something in a text, before what tells of one thing is joined. */
const rulesIn = (text: string): string[] =>
  stages.extract(stages.annotate(articleOf(text))).candidates.map(({ rule }) => rule);

describe.each(knowledge.frames)('$id', ({ id, kind, reads, never, 'never-by-this': byAnother }) => {
  test.each(reads)('reads %s', (sentence) => {
    expect(rulesIn(sentence)).toContain(id);
    expect(factsOf(kind, sentence)).not.toEqual([]);
  });

  test.each(never)('never reads %s', (sentence) => {
    expect(factsOf(kind, sentence)).toEqual([]);
  });

  test.each(byAnother)('leaves it to another to read %s', (sentence) => {
    const rules = factsOf(kind, sentence).map(({ rule }) => rule);
    expect(rules).not.toEqual([]);
    expect(rules).not.toContain(id);
  });

  test('has a sentence that it does not read', () => {
    expect(never.length + byAnother.length).toBeGreaterThan(0);
  });
});

test('each frame has an id of its own', () => {
  const ids = knowledge.frames.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
