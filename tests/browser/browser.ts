import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** Where Debian's package puts it. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const isInstalled: boolean = existsSync(CHROMIUM);

/** Nothing that the browser would fetch of itself. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page did that no page of ours may do. */
export interface Watched {
  readonly page: Page;
  /** Errors of its scripts and console, dialogs, and requests to other hosts. */
  readonly faults: readonly string[];
}

/** A browser while the tests of a file run; each call opens a page of its own in it. */
export function startBrowser(): (address: string, options?: BrowserContextOptions) => Promise<Watched> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(() => browser?.close());
  return async (address, options) => {
    if (!browser) throw new Error('the browser was not started');
    const page = await (await browser.newContext(options)).newPage();
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('pageerror', (error) => void faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) faults.push(`asked ${request.url()}`);
    });
    page.setDefaultTimeout(60_000);
    await page.goto(address);
    await settle(page);
    return { page, faults };
  };
}

/** Waits until a page shows what it has loaded. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('.loading').first().waitFor({ state: 'detached' });
}
