import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension } from '../support/extension-suite';
import { placeInView } from '../support/marked-texts';

const PATIENCE = { timeout: 10_000, interval: 50 };
const VIEWPORT = { width: 360, height: 640 };

describeWithExtension('a finger on a term', ({ openPage }) => {
  it('opens the sheet, chooses in it, and draws it down', async () => {
    const page = await openPage('two-talibans.html');
    await page.setViewport(VIEWPORT);
    const { x, y } = await placeInView(page, 'Taliban');
    await page.touchscreen.tap(x, y);
    const labelShown = (label: string) =>
      vi.waitFor(async () => expect((await visibleCard(page))?.label).toBe(label), PATIENCE);
    await labelShown('Afghan Taliban');
    await vi.waitFor(async () => {
      const { left, top, bottom } = (await visibleCard(page))?.box ?? {};
      expect({ left, bottom }).toEqual({ left: 0, bottom: VIEWPORT.height });
      expect(top).toBeGreaterThanOrEqual(VIEWPORT.height * 0.4);
    }, PATIENCE);
    const meaning: DOMRect | null = await evaluateInShadow(page, CARD_HOST, (root) =>
      root.querySelector('.meaning')?.getBoundingClientRect().toJSON(),
    );
    if (!meaning) throw new Error('The sheet offers no other meaning.');
    await page.touchscreen.tap(meaning.x + 40, meaning.y + 15);
    await labelShown('Tehrik-i-Taliban Pakistan');
    const { top = 0 } = (await visibleCard(page))?.box ?? {};
    const finger = await page.touchscreen.touchStart(150, top + 15);
    for (let step = 1; step <= 5; step++) await finger.move(150, top + 15 + step * 25);
    await finger.end();
    await untilNoCard(page);
  });
});
