import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageDescription } from '../../messaging/contract';
import { CARD_HOST } from '../browser/card-host';
import type { LaunchedBrowser } from '../browser/launch-browser';
import { mentionPlaces } from '../browser/mention-places';
import { inspectPage } from '../browser/page-inspector';
import { untilSettled } from './until-settled';

/** A page is done when nothing new was found for a second; a cold start takes a third of that. */
const SETTLING = { interval: 100, quiet: 1_000, timeout: 20_000 };
/** The card fades in, and the popup looks at the page twice a second: pictures are taken when nothing moves any more. */
const STANDING_STILL = { interval: 200, quiet: 200, timeout: 5_000 };
/** What a reader sees of the popup at most. In CSS px. */
const POPUP_SIZE = { width: 400, height: 600 };
/** The card comes after a delay that is well below this. In ms. */
const CARD_TIMEOUT = 5_000;

export interface Capture {
  /** Null when the extension is not at work on the page. */
  description: PageDescription | null;
  /** The files that were written, in the order of the reader's path: page, card, popup. */
  screenshots: string[];
}

/** Waits until a page has been read, then takes pictures of it, of a card and of the popup into a folder. */
export async function capturePage(launched: LaunchedBrowser, page: Page, folder: string): Promise<Capture> {
  const inspector = await inspectPage(launched, page);
  const description = await untilSettled(() => inspector.describe(), SETTLING);
  await mkdir(folder, { recursive: true });
  const screenshots: string[] = [];
  const shoot = async (tab: Page, subject: string) => {
    const picture = await untilSettled(() => tab.screenshot({ encoding: 'base64' }), STANDING_STILL);
    const file = path.join(folder, `${launched.name}-${subject}.png`);
    await writeFile(file, picture ?? '', 'base64');
    screenshots.push(file);
  };

  await shoot(page, 'page');
  if (await showCard(page)) await shoot(page, 'card');
  await inspector.popup.setViewport(POPUP_SIZE);
  await inspector.popup.bringToFront();
  await shoot(inspector.popup, 'popup');
  return { description, screenshots };
}

/** Hovers over the first underlined term in view; false when there is none. */
async function showCard(page: Page): Promise<boolean> {
  const place = (await mentionPlaces(page)).find(({ inView }) => inView);
  if (!place) return false;
  await page.mouse.move(place.x, place.y);
  await page.waitForSelector(CARD_HOST, { timeout: CARD_TIMEOUT });
  return true;
}
