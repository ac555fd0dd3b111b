import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { describePages } from './support/describe-pages';
import { lineBoxesOf, middleOf } from './support/geometry';
import { letRestPass, openMarked, PATIENCE, pointAt, untilCard } from './support/hovering';

describePages('leaving a card', (suite) => {
  it('lets the pointer go over to the card, and closes once it has left both', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    const { box, openButton } = await untilCard(page);
    await page.mouse.move(middleOf(box).x, middleOf(box).y, { steps: 8 });
    await letRestPass(page);
    expect(await visibleCard(page)).not.toBeNull();
    await page.mouse.click(openButton.x, openButton.y);
    expect(await page.evaluate(() => inPage.background().opened)).toEqual(['durand-line']);
    await page.mouse.move(5, 300);
    await untilNoCard(page);
  });

  it('shows the card of another mention in place of the first', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await pointAt(page, '#below');
    await vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe('Label of spin-boldak'), PATIENCE);
  });

  it('closes on Escape, which the page still receives, and stays away until the pointer has left', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset.key = `${key} ${defaultPrevented}`;
      });
    });
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape false');
    const [line] = await lineBoxesOf(page, '#middle');
    if (line) await page.mouse.move(line.left + 4, line.top + 4);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(5, 300);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await pointAt(page, '#middle');
    await untilCard(page);
  });

  it('closes when the page is scrolled', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.evaluate(() => scrollBy(0, 200));
    await untilNoCard(page);
  });

  it('closes when its mention goes', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.evaluate(() => document.querySelector('#middle')?.remove());
    await untilNoCard(page);
  });

  it('stays open for a pointer that takes its time on the way to the card, and closes when it turns away', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    const { box } = await untilCard(page);
    const [line] = await lineBoxesOf(page, '#middle');
    if (!line) throw new Error('The mention has no line box.');
    // From beyond the end of the mention aslant to the far corner of the card, slower than the short grace allows.
    const start = { x: line.left - 120, y: line.top - 60 };
    const end = { x: box.left + 40, y: box.top + 20 };
    for (let step = 0; step <= 10; step++) {
      const share = step / 10;
      await page.mouse.move(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
    }
    expect(await visibleCard(page)).not.toBeNull();
    await page.mouse.move(start.x, start.y, { steps: 4 });
    await untilNoCard(page);
  });

  it('closes for a pointer that goes into a frame of the page', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { position: 'absolute', left: '20px', top: '300px', width: '200px', height: '100px' });
      document.body.append(frame);
    });
    await pointAt(page, '#middle');
    await untilCard(page);
    await page.mouse.move(100, 350);
    await untilNoCard(page);
  });
});
