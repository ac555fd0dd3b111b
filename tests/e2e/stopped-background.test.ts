import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { holdBackground } from '../support/background';
import { hoverOver, untilNoCard } from '../support/card';
import { describeWithExtension } from '../support/extension-suite';
import { placeInView, untilMarked } from '../support/marked-texts';
import { collectErrors } from '../support/page-errors';

const PATIENCE = { timeout: 20_000, interval: 50 };

async function addText(page: Page, text: string): Promise<void> {
  await page.evaluate((added) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = added;
    document.body.append(paragraph);
  }, text);
}

/** Rests the pointer on a mention, whatever comes of it. */
async function restOn(page: Page, text: string): Promise<void> {
  const { x, y } = await placeInView(page, text);
  await page.mouse.move(x, y);
}

/** Serves a page that has not been served to its end before `end` is called. */
async function serveSlowStory() {
  const open: ServerResponse[] = [];
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.write('<!doctype html><title>A story</title><p>The Durand Line');
    open.push(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    end() {
      for (const response of open) response.end(' was drawn in 1893.');
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

describeWithExtension('a background that is stopped in the middle of a request', (context) => {
  it('is asked again for what is to be marked', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await untilMarked(page, 'Durand Line');
    const background = await holdBackground(context.launched, page, 'files');
    await addText(page, 'Spin Boldak is on the Durand Line.');
    await background.untilAsked();
    await background.stop();
    await untilMarked(page, 'Spin Boldak');
    expect(errors).toEqual([]);
  });

  it('is asked again for a card', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await hoverOver(page, 'Durand Line');
    await page.mouse.move(1, 1);
    await untilNoCard(page);
    const background = await holdBackground(context.launched, page, 'files');
    await restOn(page, 'Baitullah Mehsud');
    await background.untilAsked();
    await background.stop();
    expect((await hoverOver(page, 'Baitullah Mehsud')).label).toBe('Baitullah Mehsud');
    expect(errors).toEqual([]);
  });

  it('is asked again for what draws cards, before the first one', async () => {
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await untilMarked(page, 'Durand Line');
    const background = await holdBackground(context.launched, page, 'scripts');
    await restOn(page, 'Durand Line');
    await background.untilAsked();
    await background.stop();
    expect((await hoverOver(page, 'Durand Line')).label).toBe('Durand Line');
    expect(errors).toEqual([]);
  });

  it('is asked again whether a page that has changed is to be read', async () => {
    // The popup asks the page something, which puts triage into it.
    const { page, inspector } = await context.openInspected('haematology.html');
    const errors = collectErrors(page);
    await expect.poll(() => inspector.describe(), PATIENCE).not.toBeNull();
    const background = await holdBackground(context.launched, page, 'files');
    await addText(page, 'Spin Boldak is on the Durand Line.');
    await background.untilAsked();
    await background.stop();
    await untilMarked(page, 'Spin Boldak');
    expect(errors).toEqual([]);
  });

  it('comes back to a page that takes long to load', async () => {
    // Nothing that is being looked at itself.
    const before = await context.launched.browser.newPage();
    const background = await holdBackground(context.launched, before, 'scripts');
    const story = await serveSlowStory();
    const page = await context.launched.browser.newPage();
    const going = page.goto(story.url);
    await background.untilAsked();
    await background.stop();
    story.end();
    await going;
    await untilMarked(page, 'Durand Line');
    story.close();
  });

  it('comes back to a page at which it was looking', async () => {
    // Nothing that is being looked at itself.
    const before = await context.launched.browser.newPage();
    const background = await holdBackground(context.launched, before, 'files');
    const page = await context.openPage('strained-ties.html');
    const errors = collectErrors(page);
    await background.untilAsked();
    await background.stop();
    // Whatever it is that wakes it.
    await context.openPage('haematology.html');
    await page.bringToFront();
    await untilMarked(page, 'Durand Line');
    expect(errors).toEqual([]);
  });
});
