import type { Browser, Page } from 'puppeteer-core';

export interface HarnessPage {
  browser: Browser;
  script: string;
  /** In CSS px. */
  width?: number;
  height?: number;
  /** Markup of the page that the view stands on. */
  html?: string;
}

/** A fresh page with the harness in it, and nothing shown yet. */
export async function openHarness({ browser, script, width = 408, height = 600, html }: HarnessPage): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html ?? '<!doctype html><html lang="en"><title>Harness</title><body></body></html>');
  await page.addScriptTag({ content: script });
  return page;
}
