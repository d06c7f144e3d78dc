import { describe, expect, test } from 'vitest';
import { articleOf, knowledge, stages } from '../../../samples/analyse-text.ts';

/** The contents that rules whose ids begin so find in a sentence. */
function contentsOf(rule: string, sentence: string): string[] {
  const { candidates } = stages.extract(stages.annotate(articleOf(sentence)));
  return candidates.flatMap((candidate) =>
    candidate.kind === 'statement' && candidate.rule.startsWith(rule)
      ? [candidate.content.map(({ start, end }) => sentence.slice(start, end)).join(' … ')]
      : [],
  );
}

describe.each(knowledge.speechFrames)('$id', ({ id, reads, never }) => {
  test.each(reads)('reads %s', (sentence, content) => {
    expect(contentsOf(`${id}.`, sentence)).toContain(content);
  });

  test.each(never)('never reads %s', (sentence) => {
    expect(contentsOf('', sentence)).toEqual([]);
  });
});

test('no verb stands in two frames that take the same', () => {
  const seen = new Map<string, string>();
  const doubles: string[] = [];
  for (const { id, verbs, takes, objects, quoted } of knowledge.speechFrames) {
    if (objects.length > 0 || quoted) continue;
    for (const verb of new Set(verbs)) {
      for (const take of takes) {
        const key = `${verb} ${take}`;
        const other = seen.get(key);
        if (other !== undefined && other !== id) doubles.push(`${key}: ${other}, ${id}`);
        seen.set(key, id);
      }
    }
  }
  expect(doubles).toEqual([]);
});
