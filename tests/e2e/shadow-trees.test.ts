import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { describeWithExtension } from '../support/extension-suite';
import { placeOf, untilMarked } from '../support/marked-texts';

/** A picture of what is around a point, wide enough for a mention and high enough for its underline. */
const pictureAround = (page: Page, { x, y }: { x: number; y: number }) =>
  page.screenshot({ encoding: 'base64', clip: { x: x - 40, y: y - 16, width: 80, height: 40 } });

describeWithExtension('a story inside of shadow trees', ({ openPage }) => {
  it('is underlined for the eye, also in nested trees', async () => {
    const page = await openPage('story-in-parts.html');
    await untilMarked(page, 'Tehrik-i-Taliban Pakistan', 'Durand Line', 'Spin Boldak');
    const places = [await placeOf(page, 'Durand Line'), await placeOf(page, 'Spin Boldak')];
    const plain = await page.evaluate(() => {
      const box = document.querySelector('#plain')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 60, y: (box?.top ?? 0) + 20 };
    });
    const pictures = () => Promise.all([...places, plain].map((place) => pictureAround(page, place)));
    const underlined = await pictures();
    await page.evaluate(async () => {
      CSS.highlights.clear();
      await new Promise(requestAnimationFrame);
    });
    const bare = await pictures();
    expect(underlined.map((picture, index) => picture === bare[index])).toEqual([false, false, true]);
  });

  it('is underlined where nothing but the tree of a plain element, which holds others, names anything', async () => {
    const page = await openPage('story-in-a-plain-host.html');
    await untilMarked(page, 'Tehrik-i-Taliban Pakistan', 'Durand Line');
  });
});
