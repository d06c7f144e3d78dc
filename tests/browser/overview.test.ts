import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { OverviewTally } from '../../src/overview/overview-tally.ts';
import { renderOverview } from '../../src/overview/render-overview.ts';
import { tellFacts } from '../../src/overview/told-facts.ts';
import { makeFolder } from '../make-folder.ts';
import { sampleArticles } from '../samples/sample-graph.ts';
import { isInstalled, startBrowser } from './browser.ts';

const REQUIRED = process.env.BROWSER === 'required';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const folder = makeFolder();
const path = join(folder, 'index.html');

const tally = new OverviewTally();
for (const { facts } of sampleArticles) tally.add(tellFacts(facts));
const issue = { stage: 'read', code: 'empty', message: 'It is <b>empty</b>.', file: 'in/a.txt' } as const;
writeFileSync(
  path,
  renderOverview(
    {
      ...{ program: { version: '1.0.0' }, base: 'https://example.org/id/', articles: 17, quads: 3576 },
      ...{
        conclusions: {},
        facts: { official: 1, meeting: 2, visit: 3, treaty: 4, statement: 5 },
        withheld: 1,
      },
      issues: [issue],
    },
    tally,
    [{ name: 'graph.nq', bytes: 1 }],
  ),
);

describe.skipIf(!isInstalled && !REQUIRED)('the overview of a build in Chromium', () => {
  const open = startBrowser();

  test.each([
    ['in a window', { viewport: { width: 1280, height: 800 } }],
    ['in the dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 390, height: 844 } }],
  ] as const)('opens without a server, keeps WCAG 2.2 AA and fits, %s', async (_, options) => {
    const { page, faults } = await open(pathToFileURL(path).href, options);
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (runOnly) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly }),
      STANDARDS,
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(options.viewport.width);
    expect(faults).toEqual([]);
  });
});
