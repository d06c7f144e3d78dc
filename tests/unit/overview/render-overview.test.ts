import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { OverviewReport } from '../../../src/overview/overview-report.ts';
import { OverviewTally } from '../../../src/overview/overview-tally.ts';
import { renderOverview } from '../../../src/overview/render-overview.ts';
import { tellFacts } from '../../../src/overview/told-facts.ts';
import { sampleArticles } from '../../samples/sample-graph.ts';

const report: OverviewReport = {
  program: { version: '1.2.3' },
  base: 'https://example.org/id/',
  articles: 1234,
  quads: 56_789,
  conclusions: { Happening: 2 },
  facts: { official: 1, meeting: 2, visit: 0, treaty: 0, statement: 1000 },
  withheld: 3,
  issues: [],
};
const files = [{ name: 'graph.nq', bytes: 12_345 }];

const tally = new OverviewTally();
for (const { facts } of sampleArticles) tally.add(tellFacts(facts));

const open = (html: string) => parseHTML(html).document;

describe('the overview of a build', () => {
  const document = open(renderOverview(report, tally, files));
  const text = document.body.textContent ?? '';

  test.each([
    '1,003 facts from 1,234 articles',
    '56,789 quads',
    '3 more were too unsure',
    '2 happenings',
    'No article was left out.',
    'The graph was not checked',
    '12,345 bytes',
  ])('says “%s”', (words) => expect(text.replace(/\s+/gu, ' ')).toContain(words));

  test('asks for nothing: no script, no picture, no link but to the files beside it', () => {
    expect(document.querySelectorAll('script, img, link, iframe, object, form').length).toBe(0);
    expect([...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['graph.nq']);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    );
  });

  test('keeps what was planned apart from what occurred', () => {
    const lanes = [...document.querySelectorAll('.lane')].map((lane) => lane.className);
    expect(lanes).toContain('lane occurred');
    expect(lanes).toContain('lane planned');
  });
});

test('whatever a name or a message holds stays text', () => {
  const evil = '</style><script>alert(1)</script>"\'&amp;\u202egnp';
  const bad = new OverviewTally();
  bad.add({ ...tellFacts([]), persons: [[evil, 1]], pairs: [[`${evil}\tFI`, 1]], rules: [[evil, 1]] });
  const issue = { stage: 'read', code: 'x', message: evil, file: `/a/${evil}`, line: 3 } as const;
  const html = renderOverview({ ...report, base: evil, issues: [issue], warnings: { [evil]: 1 } }, bad, [
    { name: evil },
  ]);
  const document = open(html);
  expect(document.querySelectorAll('script').length).toBe(0);
  expect(document.querySelectorAll('style').length).toBe(1);
  expect(html).not.toContain('\u202e');
  const shown = [...document.querySelectorAll('bdi')].map((part) => part.textContent);
  expect(shown).toContain(evil.replace('\u202e', '\\u202e'));
});

test('only the first of very many troubles are listed, the others counted', () => {
  const issues = Array.from({ length: 250 }, (_, at) => ({
    ...({ stage: 'read', code: 'x', message: 'It is empty.' } as const),
    file: `in/${at}.txt`,
  }));
  const text = open(renderOverview({ ...report, issues }, new OverviewTally(), [])).body.textContent ?? '';
  expect(text).toContain('Left out: 250.');
  expect(text).toContain('150 more stand in report.json.');
  expect(text).toContain('No meeting, visit or treaty has a date.');
});

test('a graph that does not conform is said so, with what was found', () => {
  const results = [1, 2].map(() => ({ severity: 'violation', message: 'It has no date.' }));
  const validation = { conforms: false, results };
  const text =
    open(renderOverview({ ...report, validation }, new OverviewTally(), [])).body.textContent ?? '';
  expect(text).toContain('does not conform');
  expect(text).toMatch(/violation: It has no date\.\s*2/u);
});
