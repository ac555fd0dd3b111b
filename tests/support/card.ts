import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { CARD_HOST } from '../../src/tools/browser/card-host';
import { evaluateInShadow } from './closed-shadow';
import { placeInView } from './marked-texts';

export interface VisibleCard {
  label: string;
  text: string;
  /** Where its links lead. */
  links: string[];
  /** The middle of the button for the full entry, in CSS px from the top left corner of the viewport. */
  openButton: { x: number; y: number };
  /** Its outline, likewise. */
  box: { left: number; top: number; right: number; bottom: number };
}

/** For the delay before a card, and a cold background. In ms. */
const PATIENCE = { timeout: 10_000, interval: 30 };

/** The card as a reader sees it now; null when none is shown. */
export async function visibleCard(page: Page): Promise<VisibleCard | null> {
  return evaluateInShadow(page, CARD_HOST, (root) => {
    const card = root.querySelector('article');
    const button = root.querySelector('button.open');
    if (!card || !button || !card.checkVisibility({ visibilityProperty: true })) return null;
    const place = button.getBoundingClientRect();
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      label: root.querySelector('h2')?.textContent ?? '',
      text: card.textContent,
      links: [...root.querySelectorAll('a')].map(({ href }) => href),
      openButton: { x: place.x + place.width / 2, y: place.y + place.height / 2 },
      box: { left, top, right, bottom },
    };
  });
}

/** Rests the pointer on the first mention with this text, waits for the card and resolves with it. */
export async function hoverOver(page: Page, text: string): Promise<VisibleCard> {
  const { x, y } = await placeInView(page, text);
  await page.mouse.move(x, y);
  return vi.waitFor(async () => {
    const card = await visibleCard(page);
    if (card === null) throw new Error(`There is no card for "${text}".`);
    return card;
  }, PATIENCE);
}

/** Waits until no card is shown. */
export async function untilNoCard(page: Page): Promise<void> {
  await vi.waitFor(async () => expect(await visibleCard(page)).toBeNull(), PATIENCE);
}
