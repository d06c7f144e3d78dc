import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../../src/read/make-article.ts';

const story = 'The envoys met on Monday.';

/** The date of an article, and what its body begins with. */
function dateOf(text: string, file = 'a.txt', metadata = {}, otherwise?: string) {
  const made = makeArticle('a', text, metadata, { file }, { date: otherwise });
  if (!('article' in made)) throw new Error(made.issue.message);
  const { article, warnings = [] } = made;
  return {
    date: article.date,
    body: article.text.slice(article.bodyStart, article.bodyStart + 10),
    told: warnings.map(({ code }) => code),
  };
}

describe('where an article takes its date from, in this order', () => {
  const full = ` date 2025-01-02 March 3, 2025\nOSLO, April 4, 2025 (NTB) -- ${story}`;
  const [url, file] = ['https://news.example/2025/05/05/talks', '2025/06/06/a.txt'];
  test.each<[string, string, string, object, string | undefined]>([
    ['2025-02-01', full, file, { url, date: '2025-02-01' }, '2025-07-07'],
    ['2025-01-02', full, file, { url }, '2025-07-07'],
    ['2025-03-03', full.slice(17), file, { url }, '2025-07-07'],
    ['2025-04-04', full.slice(31), file, { url }, '2025-07-07'],
    ['2025-05-05', story, file, { url }, '2025-07-07'],
    ['2025-06-06', story, file, {}, '2025-07-07'],
    ['2025-07-07', story, 'a.txt', {}, '2025-07-07'],
  ])('%s', (date, text, path, metadata, otherwise) => {
    expect(dateOf(text, path, metadata, otherwise)).toEqual({ date, body: 'The envoys', told: [] });
  });
});

test.each([
  ['OSLO, April 4 (NTB) -- ', '2025/04/05/a.txt', '2025-04-04'],
  ['OSLO, Dec 31 (NTB) -- ', '2025-01-01-talks.txt', '2024-12-31'],
  ['March 3, 2025\nOSLO, March 2 (NTB) -- ', 'a.txt', '2025-03-03'],
])('%j in %s is dated %s', (head, file, date) => {
  expect(dateOf(head + story, file)).toEqual({ date, body: 'The envoys', told: [] });
});

test.each([
  [story, ['no-date'], undefined],
  [` date 2025-13-01 ${story}`, ['bad-date', 'no-date'], undefined],
  [` date 2025-02-30 OSLO, April 4, 2025 (NTB) -- ${story}`, ['bad-date'], '2025-04-04'],
])('%j: %j', (text, told, date) => {
  expect(dateOf(text)).toEqual({ date, body: 'The envoys', told });
});
