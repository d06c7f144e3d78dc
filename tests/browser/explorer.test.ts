import { createHash } from 'node:crypto';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { type Asker, prepareAsker } from '../../src/ask/asker.ts';
import { readGazetteer, SEEDS } from '../../src/index.ts';
import type { FactList } from '../../src/publish/explorer/api-types.ts';
import { type RunningServer, serveGraph } from '../../src/publish/serve-graph.ts';
import { OPTIONS, SAMPLE } from '../unit/publish/serve-sample.ts';
import { isInstalled, settle, startBrowser } from './browser.ts';
import { ODD_HEADLINE, ODD_TEXT, writeOddGraph } from './odd-graph.ts';

/** Set where the browser must be there: without it the tests then fail. */
const REQUIRED = process.env.BROWSER === 'required';
if (!isInstalled) {
  console.warn('chromium is not installed (Debian: chromium): the tests of the explorer in it are skipped.');
}

const ID = '/communique/id/';
const ARTICLE = `${ID}article/tass-2025-07-09`;
const QUERY =
  'SELECT ?name (COUNT(*) AS ?n) { ?s cq:speaker/rdfs:label ?name } GROUP BY ?name ORDER BY ?name';
const PHONE = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(!isInstalled && !REQUIRED)('the explorer in Chromium', () => {
  const odd = writeOddGraph();
  const open = startBrowser();
  let server: RunningServer;
  let fact = '';
  beforeAll(async () => {
    const gazetteer = readGazetteer(SEEDS);
    let asker: Promise<Asker> | undefined;
    server = await serveGraph([SAMPLE, odd.file], {
      ...OPTIONS,
      gazetteer,
      texts: new Map([[createHash('sha256').update(ODD_TEXT).digest('hex'), ODD_TEXT]]),
      openAsk: () => async (store, question) => {
        asker ??= prepareAsker(store, gazetteer);
        return ask(await asker, question);
      },
    });
    const list = (await (await fetch(at('/api/facts?kind=meeting&limit=1'))).json()) as FactList;
    fact = list.facts[0]?.path ?? '';
  });
  afterAll(() => server?.close());
  const at = (path: string): string => new URL(path, server.address).href;

  test.each([
    '/',
    '/search?q=russia',
    '/timeline',
    '/network',
    '/network?by=state',
    '/map',
    '/pair/RU/US',
    '/ask?q=Who+met+Sergei+Lavrov%3F',
    `/sparql?query=${encodeURIComponent(QUERY)}`,
    `${ID}state/RU`,
    ARTICLE,
    'a fact',
  ])('%s asks nobody else, keeps WCAG 2.2 AA, fits a phone and has a dark side', async (path) => {
    const address = at(path === 'a fact' ? fact : path);
    for (const options of [{ viewport: { width: 1280, height: 800 } }, PHONE]) {
      const { page, faults } = await open(address, options);
      if (path.startsWith('/sparql')) await page.waitForSelector('.workbench table');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        // Of what is in order nobody asks where it stands.
        (runOnly) =>
          (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly, resultTypes: ['violations'] }),
        STANDARDS,
      );
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(told).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  test('the first page weighs less than 120 KB as it is sent', async () => {
    const { page } = await open(at('/'));
    const weight = await page.evaluate(
      `performance.getEntries().reduce((sum, { encodedBodySize = 0 }) => sum + encodedBodySize, 0)`,
    );
    expect(weight).toBeGreaterThan(5_000);
    expect(weight).toBeLessThan(120_000);
  });

  test('evidence in the text leads to its fact, and the fact to its evidence', async () => {
    const { page } = await open(at(ARTICLE));
    const evidence = page.locator('.text mark').first();
    const words = await evidence.textContent();
    await evidence.click();
    const card = page.locator('.card.chosen');
    expect(await card.count()).toBe(1);
    await page.locator('.card .choose').last().focus();
    await page.keyboard.press('Enter');
    const chosen = page.locator('.text mark.chosen');
    expect(await chosen.count()).toBeGreaterThan(0);
    expect(words).not.toBe('');
    await page.keyboard.press('k');
    expect(await page.locator('.card').last().getAttribute('class')).not.toContain('chosen');
    expect(await page.locator('.card.chosen').count()).toBe(1);
    // The address leads others to the same fact.
    await page.reload();
    await settle(page);
    expect(await page.locator('.card.chosen').count()).toBe(1);
  });

  test('markup in an article stays text, whole and where it was', async () => {
    const { page, faults } = await open(at(new URL(odd.iri).pathname));
    expect(await page.locator('h1').textContent()).toBe(ODD_HEADLINE);
    expect(await page.locator('.text').textContent()).toBe(ODD_TEXT);
    expect(await page.locator('main img, main script').count()).toBe(0);
    for (const path of ['/', '/search?q=laine', '/timeline', '/network']) {
      await page.goto(at(path));
      await settle(page);
    }
    expect(faults).toEqual([]);
  });

  test('what the server writes for those without scripts is text too', async () => {
    const html = await (
      await fetch(at(new URL(odd.iri).pathname), { headers: { Accept: 'text/html' } })
    ).text();
    expect(html).not.toMatch(/<img|<script>alert/);
    expect(html).toContain('&lt;img src=x');
  });

  test('the keyboard alone searches, goes on and comes back', async () => {
    const { page } = await open(at('/'));
    await page.keyboard.press('/');
    await page.keyboard.type('russia');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=russia');
    await settle(page);
    await page
      .locator('.names a', { hasText: /^Russia$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${ID}state/RU`);
    await settle(page);
    await page.goBack();
    await page.waitForURL('**/search?q=russia');
    await page.locator('h1', { hasText: 'russia' }).waitFor();
  });

  test('a question that comes with the program fills the editor, and its rows are shown and can be had', async () => {
    const { page, faults } = await open(at('/sparql'));
    await page.getByLabel('Narrow the questions').fill('which pairs of states');
    await page.locator('.questions summary').first().click();
    await page.locator('.questions form button').first().click();
    await page.waitForSelector('.views');
    await page.waitForURL(/query=/);
    const csv = await page.locator('.downloads a').first().getAttribute('href');
    expect(await (await fetch(at(csv ?? ''))).text()).toMatch(/^one,other,meetings/);
    await page.getByRole('button', { name: 'chart' }).click();
    await page.waitForSelector('.bars');
    expect(faults).toEqual([]);
  });

  test('an answer tells how the question was read, and shows the sentence', async () => {
    const { page } = await open(at('/ask?q=Did+Anna+Laine+meet+Olav+Dahl%3F'));
    expect(await page.locator('.reading').textContent()).toContain('Anna Laine');
    expect(await page.locator('.outcome').first().textContent()).toContain('Yes');
    expect(await page.locator('.proof-of mark').first().textContent()).toContain('met with');
  });
});
