import { expect, it, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { hoverOver, untilNoCard, visibleCard } from '../support/card';
import { evaluateInShadow } from '../support/closed-shadow';
import { describeWithExtension } from '../support/extension-suite';
import { markedTexts, untilMarked } from '../support/marked-texts';

const PATIENCE = { timeout: 10_000, interval: 30 };

describeWithExtension('what a reader does in a card', ({ openPage }) => {
  it('reads what somebody was when the article appeared, and what he is now', async () => {
    const page = await openPage('no-confidence.html');
    const card = await hoverOver(page, 'Imran Khan');
    expect(card.text).toContain('On 9 April 2022');
    expect(card.text).toMatch(/Prime Minister of Pakistan.*18 August 2018 – 10 April 2022/);
    expect(card.text.indexOf('On 9 April 2022')).toBeLessThan(card.text.indexOf('Last known'));
  });

  it('is told nothing of a day that the page does not state', async () => {
    const page = await openPage('after-the-takeover.html');
    expect((await hoverOver(page, 'Imran Khan')).text).not.toMatch(/when this page appeared/);
  });

  it('mutes a term for good, in every tab at once, and takes it back', async () => {
    const other = await openPage('watched.html');
    await untilMarked(other, 'Durand Line');
    const page = await openPage('no-confidence.html');
    await hoverOver(page, 'Durand Line');
    await evaluateInShadow(page, CARD_HOST, (root) => {
      root.querySelectorAll<HTMLElement>('.tool')[1]?.click();
      return null;
    });
    const clickChoice = (last: boolean) =>
      vi.waitFor(async () => {
        const isThere = last
          ? await evaluateInShadow(page, CARD_HOST, (root) => {
              const choice = root.querySelectorAll<HTMLElement>('.choice')[3];
              choice?.click();
              return choice !== undefined;
            })
          : await evaluateInShadow(page, CARD_HOST, (root) => {
              const undo = root.querySelector<HTMLElement>('.said:not(:empty) + .choices .choice');
              undo?.click();
              return undo !== null;
            });
        expect(isThere).toBe(true);
      }, PATIENCE);
    await clickChoice(true);
    await vi.waitFor(async () => {
      expect(await markedTexts(page)).not.toContain('Durand Line');
      expect(await markedTexts(other)).not.toContain('Durand Line');
    }, PATIENCE);
    await clickChoice(false);
    await untilMarked(page, 'Durand Line');
    await untilMarked(other, 'Durand Line');
  });

  it('keeps a pinned card open when the pointer has gone, and closes it with Escape', async () => {
    const page = await openPage('no-confidence.html');
    await hoverOver(page, 'Imran Khan');
    await evaluateInShadow(page, CARD_HOST, (root) => {
      root.querySelectorAll<HTMLElement>('.tool')[2]?.click();
      return null;
    });
    await page.mouse.move(1, 1);
    const pinned = await hoverAway();
    expect(pinned?.label).toBe('Imran Khan');
    await page.keyboard.press('Escape');
    await untilNoCard(page);

    /** The card after the grace of a card that is not pinned. */
    async function hoverAway() {
      await page.evaluate(async () => {
        const end = performance.now() + 900;
        while (performance.now() < end) await new Promise(requestAnimationFrame);
      });
      return visibleCard(page);
    }
  });
});
