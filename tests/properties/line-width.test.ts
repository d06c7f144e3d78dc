import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { createAnalyser } from '../../src/pipeline.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { recordFacts } from '../../src/records/record-facts.ts';
import { knowledge } from '../samples/analyse-text.ts';
import { sampleArticles } from '../samples/sample-graph.ts';

const analyse = createAnalyser(knowledge);

/** The facts of a text without their offsets, quotes on one line. */
function factsIn(text: string, date: string | undefined): unknown[] {
  const made = makeArticle('story', text, { ...(date !== undefined && { date }) }, { file: 'story.txt' });
  if ('issue' in made) throw new Error(made.issue.message);
  return recordFacts(made.article, analyse(made.article)).map(
    ({ quoteStart, quoteEnd, quote, ...record }) => {
      const { start, end, ...rest } = record;
      return { ...(record.type === 'visit' ? record : rest), quote: String(quote).replace(/\s+/g, ' ') };
    },
  );
}

/** Each paragraph set anew in lines of at most `width`, all or only the first of them indented. */
function wrap(text: string, width: number, first: string, rest: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = [first];
      let begun = false;
      for (const word of paragraph.trim().split(/\s+/)) {
        const line = lines.at(-1) ?? '';
        if (begun && line.length + 1 + word.length > width) lines.push(rest + word);
        else lines[lines.length - 1] = begun ? `${line} ${word}` : line + word;
        begun = true;
      }
      return lines.join('\n');
    })
    .join('\n\n');
}

/** As one line a paragraph, without the hyphens that stray space tore off: there the width alone could mend a word. */
const unwrapped = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').replace(/(?<=[\p{L}\p{N}]-) (?=\p{L})/gu, ''))
    .join('\n\n');

const margins = fc.constantFrom(['', ''], ['    ', ''], ['  ', '  '], ['\t', '\t']);

function holdsAtAnyWidth(articles: readonly Pick<Article, 'text' | 'date'>[], numRuns: number): void {
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.integer({ min: 28, max: 150 }),
      margins,
      (article, width, margin) => {
        const text = unwrapped(article.text);
        const [first = '', rest = ''] = margin;
        expect(factsIn(wrap(text, width, first, rest), article.date)).toEqual(factsIn(text, article.date));
      },
    ),
    // The same draws each time: what passes once passes everywhere.
    { numRuns, seed: 1905 },
  );
}

describe('the width of the lines tells no fact', () => {
  test('of the samples', () => {
    holdsAtAnyWidth(
      sampleArticles.map(({ article }) => article),
      200,
    );
  });

  const shared = new URL('../../../shared/eval/dev.articles.jsonl', import.meta.url);
  test.runIf(existsSync(shared))('of articles lent for measuring', () => {
    const articles = readFileSync(shared, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    holdsAtAnyWidth(articles, 60);
  });
});
