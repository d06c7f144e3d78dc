import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleArticles, sampleGraph, writeSampleGraph } from './sample-graph.ts';

test('the committed graph is what the samples make; to write it: npx tsx tests/samples/write.ts', () => {
  expect(readFileSync(sampleGraph, 'utf8')).toBe(writeSampleGraph());
});

test('every statement carries the words of its best evidence, inside a sentence of the story', () => {
  for (const { article, facts } of sampleArticles) {
    for (const fact of facts) {
      const { start, end, sentence } = fact.evidence[0];
      expect(sentence.start, article.text.slice(start, end)).toBeGreaterThanOrEqual(article.bodyStart);
      if (fact.kind === 'statement') expect(fact.content).toBe(fact.evidence[0]);
    }
  }
});
