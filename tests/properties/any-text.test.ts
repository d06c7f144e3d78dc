import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { articleOf, stages } from '../samples/analyse-text.ts';
import { sampleArticles } from '../samples/sample-graph.ts';

const words = sampleArticles.flatMap(({ article }) => article.text.split(/(?<=\s)/));
/** Stories torn up and put together anew, with stray marks between: the shapes of wire copy without its sense. */
const torn = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        'constructor ',
        'toString ',
        '__proto__ ',
        'last ',
        'two ',
        'ago ',
        'May ',
        '"',
        '“ ',
        '”, ',
        '\n\n',
        ' -- ',
        '(',
        ') ',
        ': ',
        '. ',
        '\u00a0',
        '’s ',
      ),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const anyText = fc
  .oneof(torn, fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }))
  .filter((text) => text.trim() !== '');

function factsIn(text: string): readonly Fact[] {
  const annotated = stages.annotate(articleOf(text));
  return stages.resolve(annotated, stages.extract(annotated));
}

test('any text is read, the same each time, and every fact points inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const facts = factsIn(text);
      expect(factsIn(text)).toEqual(facts);
      for (const fact of facts) {
        expect(fact.evidence.length).toBeGreaterThan(0);
        for (const { start, end, sentence } of fact.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(Math.min(end, sentence.end));
        }
        expect(fact.confidence).toBeGreaterThan(0);
        expect(fact.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('each thing is told once: no two facts of an article are the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleArticles), ({ article }) => {
      const facts = stages.resolve(stages.annotate(article), stages.extract(stages.annotate(article)));
      const keys = facts.map(({ evidence, attribution, confidence, rule, ...fact }) => JSON.stringify(fact));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
