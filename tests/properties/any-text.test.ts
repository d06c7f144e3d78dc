import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Issue } from '../../src/model/issue.ts';
import { makeArticle, type ReadResult } from '../../src/read/make-article.ts';
import { stages } from '../samples/analyse-text.ts';
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
const ONLY_OPENINGS = [
  'BEIJING, May  -- ',
  'OSLO, July 13 (Xinhua) -- ',
  'TEHRAN (MNA) –',
  ' date 2025-07-13 ',
  'July 13, 2025',
  'July 13, 2025\nOSLO -- ',
];
const anyText = fc
  .oneof(torn, fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }))
  .filter((text) => text.trim() !== '');

const made = (text: string): ReadResult =>
  makeArticle('story', text, { date: '2025-07-16', publisher: 'Xinhua' }, { file: 'story.txt' });

function factsIn(article: Article): readonly Fact[] {
  const annotated = stages.annotate(article);
  return stages.resolve(annotated, stages.extract(annotated)).facts;
}

test('any text is read, the same each time, and every fact points inside it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const result = made(text);
      if ('issue' in result) {
        expectNoBody(text, result.issue);
        return;
      }
      const facts = factsIn(result.article);
      expect(factsIn(result.article)).toEqual(facts);
      for (const fact of facts) {
        expect(fact.evidence.length).toBeGreaterThan(0);
        for (const { start, end, sentence } of fact.evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
        }
        expect(fact.confidence).toBeGreaterThan(0);
        expect(fact.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300, examples: ONLY_OPENINGS.map((text) => [text]) },
  );
});

/** Only a text that is all dateline, stamp or line of a date is refused: a story below it would be read. */
function expectNoBody(text: string, { code }: Issue): void {
  expect(code).toBe('empty-text');
  const below = made(`${text}\n\nTalks went on.`);
  expect('article' in below && below.article.bodyStart).toBeGreaterThanOrEqual(text.trimEnd().length);
}

test.each(ONLY_OPENINGS)('%j has no body', (text) => {
  const result = made(text);
  expect('issue' in result && result.issue.code).toBe('empty-text');
});

test('each thing is told once: no two facts of an article are the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sampleArticles), ({ article }) => {
      const facts = stages.resolve(stages.annotate(article), stages.extract(stages.annotate(article))).facts;
      const keys = facts.map(({ evidence, attribution, confidence, rule, ...fact }) => JSON.stringify(fact));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
