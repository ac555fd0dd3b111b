import type { Browser, Page } from 'puppeteer-core';
import type {} from '../gallery/gallery';
import { overflowAt, showIn } from './accessibility';
import { VARIANTS, type Variant } from './gallery-variants';
import { openHarness } from './open-harness';

/** A page of a browser with the gallery in it, and nothing shown yet. */
export function openGallery(browser: Browser, script: string): Promise<Page> {
  return openHarness({
    browser,
    script,
    html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gallery</title></head><body></body></html>',
  });
}

/** Shows a state in a variant, on a page on which nothing, or the same state in the same language, was shown before. */
export async function showVariant(page: Page, state: string, variant: Variant): Promise<void> {
  const { locale, scheme, width, text } = VARIANTS[variant];
  const isShown = await page.evaluate(() => document.body.childElementCount > 0);
  const own = await page.evaluate((name) => gallery.widthOf(name), state);
  // Cards stand on a page with a margin.
  await page.setViewport({ width: width ?? own + (state.startsWith('card-') ? 24 : 0), height: 600 });
  if (!isShown) await page.evaluate((name, language) => gallery.showState(name, language), state, locale);
  if (text !== '100%') await overflowAt(page, text);
  await showIn(page, scheme);
  await page.evaluate(() => gallery.settle());
}

/** A picture of the whole page, as PNG. */
export async function takePicture(page: Page): Promise<Uint8Array> {
  const [width, height] = await page.evaluate(
    () => [window.innerWidth, document.documentElement.scrollHeight] as const,
  );
  // Not by `fullPage`: Chromium takes pages that run from right to left from too far to the left.
  await page.setViewport({ width, height });
  await page.evaluate(() => gallery.settle());
  return page.screenshot({ captureBeyondViewport: false });
}
