import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { analyseArticle, createAnalyser, toQuads } from '../../src/pipeline.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { knowledge } from '../samples/analyse-text.ts';

const findFacts = createAnalyser(knowledge);
const NORWAY = 'Norwegian Foreign Minister Ida Berg';
const FINLAND = 'Finnish President Olli Korpi';

function articleOn(date: string, text: string): Article {
  const made = makeArticle('absurd', text, { date, publisher: 'Xinhua' }, { file: 'absurd' });
  if ('issue' in made) throw new Error(made.issue.message);
  return made.article;
}

/** The days, months and years that an article's quads give, and what went wrong on the way. */
function datesTold(date: string, text: string): { readonly issues: string[]; readonly dates: string[] } {
  const issues: string[] = [];
  const article = articleOn(date, text);
  const analysis = analyseArticle(article, findFacts, ({ message }) => issues.push(message), 0);
  const quads = analysis ? toQuads(analysis, {}) : [];
  const dates = quads.flatMap(({ object }) =>
    object.termType === 'Literal' && /#(?:date|gYearMonth|gYear)$/.test(object.datatype.value)
      ? [object.value]
      : [],
  );
  return { issues, dates };
}

const isDate = (value: string): boolean =>
  /^\d{4}(?:-\d\d){0,2}$/.test(value) && value > '0000' && !Number.isNaN(Date.parse(value));

describe('absurd dates and spans cost no article', () => {
  const spans = ['999999999999-day', '99999-day', '0-day', '1e9-day', '400-year', '9007199254740993-day'];
  const days = [
    'on 31 February 2024',
    'on 0000-01-01',
    'on 9999-12-31',
    'on 275761-01-01',
    'in 275761',
    'in 0000',
    'on the 99th of May',
    'on 31 February 0000',
    '999999999999 days ago',
    '99999999999999999999 years ago',
    'from July 99 to July 0, 99999',
    'next week',
    'last year',
    'on Sunday',
  ];
  const told = [
    ...spans.map((span) => `${NORWAY} arrived in Helsinki on Monday for a ${span} visit to Finland.`),
    ...spans.map((span) => `${NORWAY} ended a ${span} visit to Finland on Monday.`),
    ...days.flatMap((day) => [
      `${NORWAY} met ${FINLAND} ${day}.`,
      `${NORWAY} visited Finland ${day}.`,
      `Norway and Finland signed the Treaty on Fish ${day}.`,
    ]),
  ];
  test.each(['2025-07-16', '0001-01-01', '9999-12-31'])('on %s', (date) => {
    for (const text of told) {
      const { issues, dates } = datesTold(date, text);
      expect(issues, text).toEqual([]);
      expect(
        dates.filter((value) => !isDate(value)),
        text,
      ).toEqual([]);
    }
  });
});
