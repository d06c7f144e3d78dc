import { describe, expect, test } from 'vitest';
import { articleOf, factsOf, knowledge, stages } from '../../samples/analyse-text.ts';

const kindOf = (id: string): 'meeting' | 'visit' | 'treaty' =>
  id.startsWith('meeting.') ? 'meeting' : id.startsWith('visit.') ? 'visit' : 'treaty';

/** The rules that found something in a text, before what tells of one thing is joined. */
const rulesIn = (text: string): string[] =>
  stages.extract(stages.annotate(articleOf(text))).candidates.map(({ rule }) => rule);

describe.each(knowledge.frames)('$id', ({ id, reads, never }) => {
  test.each(reads)('reads %s', (sentence) => {
    expect(rulesIn(sentence)).toContain(id);
    expect(factsOf(kindOf(id), sentence)).not.toEqual([]);
  });

  test.each(never)('never reads %s', (sentence) => {
    expect(factsOf(kindOf(id), sentence).filter(({ rule }) => rule === id)).toEqual([]);
  });
});

test('each frame has an id of its own', () => {
  const ids = knowledge.frames.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
