import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 20_000, interval: 50 };

interface FrameOptions {
  src?: string;
  srcdoc?: string;
  width: string;
  height: string;
}

/** Adds a frame to the page, which has loaded when this resolves. */
async function addFrame(page: Page, options: FrameOptions) {
  const frame = await page.evaluateHandle(({ width, height, ...content }) => {
    const element = Object.assign(document.createElement('iframe'), content);
    Object.assign(element.style, { width, height });
    const { promise, resolve } = Promise.withResolvers<HTMLIFrameElement>();
    element.addEventListener('load', () => resolve(element), { once: true });
    document.body.append(element);
    return promise;
  }, options);
  return {
    resize: (width: string, height: string) =>
      frame.evaluate((element, size) => void Object.assign(element.style, size), { width, height }),
    countMarks: async () =>
      (await frame.contentFrame()).evaluate(() => CSS.highlights.get('backstory-exact')?.size ?? 0),
  };
}

describeWithExtension('frames of a page', ({ openPage }) => {
  it('are marked when they are large enough, or have become so', async () => {
    const page = await openPage('haematology.html');
    const small = await addFrame(page, { src: 'strained-ties.html', width: '180px', height: '300px' });
    const large = await addFrame(page, { src: 'strained-ties.html', width: '800px', height: '400px' });
    await expect.poll(large.countMarks, PATIENCE).toBeGreaterThan(0);
    // Both had loaded before either was looked at.
    expect(await small.countMarks()).toBe(0);
    await small.resize('600px', '300px');
    await expect.poll(small.countMarks, PATIENCE).toBeGreaterThan(0);
  });

  it('are marked within frames, and where their document is written into the page', async () => {
    const page = await openPage('haematology.html');
    const inner = '<p>The Durand Line was drawn in 1893.</p>';
    const written = await addFrame(page, { srcdoc: inner, width: '800px', height: '300px' });
    await expect.poll(written.countMarks, PATIENCE).toBe(1);
    await addFrame(page, {
      srcdoc: '<iframe src="strained-ties.html" style="width: 700px; height: 250px"></iframe>',
      width: '800px',
      height: '300px',
    });
    const innermost = () => page.frames().find((frame) => frame.url().endsWith('strained-ties.html'));
    await expect
      .poll(() => innermost()?.evaluate(() => CSS.highlights.get('backstory-exact')?.size ?? 0) ?? 0, PATIENCE)
      .toBeGreaterThan(0);
  });

  it('are marked in a page that is read itself', async () => {
    const page = await openPage('strained-ties.html');
    await untilMarked(page, 'Durand Line');
    const later = await addFrame(page, { src: 'strained-ties.html', width: '800px', height: '400px' });
    await expect.poll(later.countMarks, PATIENCE).toBeGreaterThan(0);
  });
});
