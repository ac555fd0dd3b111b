import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import { inspectPage, type PageInspector } from '../../src/tools/browser/page-inspector';
import { type FolderServer, serveFolder } from '../../src/tools/start/serve-folder';
import { type BrowserContext, describeInBrowsers } from './browsers';

const PAGES = fileURLToPath(new URL('../e2e/pages/', import.meta.url));

export interface ExtensionContext extends BrowserContext {
  /** Opens one of the pages of `tests/e2e/pages` by its file name, in a tab that is closed after the test. */
  openPage(file: string): Promise<Page>;
  /** As `openPage`, and looks at the page through the extension. The page is in front. */
  openInspected(file: string): Promise<{ page: Page; inspector: PageInspector }>;
}

/** Runs a suite in each browser with the built extension installed in it, and a server of pages. */
export function describeWithExtension(title: string, suite: (context: ExtensionContext) => void): void {
  describeInBrowsers(
    title,
    (context) => {
      let server: FolderServer | null = null;
      beforeAll(async () => {
        server = await serveFolder(PAGES);
      });
      afterAll(() => server?.close());
      afterEach(async () => {
        const [first, ...others] = await context.launched.browser.pages();
        for (const page of others) await page.close();
        // Closing the last tab would close the browser.
        await first?.goto('about:blank');
      });

      const openPage = async (file: string) => {
        const page = await context.launched.browser.newPage();
        await page.goto(`${server?.origin}/${file}`);
        return page;
      };
      suite({
        name: context.name,
        get launched() {
          return context.launched;
        },
        openPage,
        async openInspected(file) {
          const page = await openPage(file);
          return { page, inspector: await inspectPage(context.launched, page) };
        },
      });
    },
    { extensionFolder: builtExtensionFolder },
  );
}
