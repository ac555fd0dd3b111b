import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type BrowserContext, describeInBrowsers } from '../../support/browsers';
import { type FixtureServer, serveFixtures } from './fixture-server';
import { bundleInPage } from './page-bundle';

export interface PageSuite extends BrowserContext {
  /** Opens a fixture page in a tab of its own, with `inPage` in it; it is closed after the test. */
  open(fixture: string, options?: OpenOptions): Promise<Page>;
}

export interface OpenOptions {
  /** In CSS px; 1000 × 700 when left out. */
  viewport?: { width: number; height: number };
}

const USUAL_VIEWPORT = { width: 1000, height: 700 };

/** Runs a suite once in each browser. No test may leave an uncaught error in a page behind. */
export function describePages(title: string, suite: (suite: PageSuite) => void): void {
  describeInBrowsers(title, (context) => {
    let server: FixtureServer;
    let script: string;
    const pages: Page[] = [];
    const errors: Error[] = [];
    beforeAll(async () => {
      [server, script] = await Promise.all([serveFixtures(), bundleInPage()]);
    });
    afterAll(() => server.close());
    afterEach(async () => {
      await Promise.all(pages.splice(0).map((page) => page.close()));
      const [error] = errors.splice(0);
      if (error) throw error;
    });
    suite({
      name: context.name,
      get launched() {
        return context.launched;
      },
      async open(fixture, { viewport = USUAL_VIEWPORT } = {}) {
        const page = await context.launched.browser.newPage();
        pages.push(page);
        page.on('pageerror', (error) => errors.push(error instanceof Error ? error : new Error(String(error))));
        await page.setViewport(viewport);
        await page.goto(server.urlOf(fixture));
        await page.evaluate(script);
        return page;
      },
    });
  });
}
