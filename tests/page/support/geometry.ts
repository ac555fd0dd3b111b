import type { Page } from 'puppeteer-core';
import { evaluateInShadow } from '../../support/closed-shadow';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The line boxes of the first text like this in an element, in CSS px from the top left corner of the viewport. */
export function lineBoxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.evaluate((within) => {
    const element = document.querySelector(within);
    const mention = [
      ...(CSS.highlights.get('backstory-exact') ?? []),
      ...(CSS.highlights.get('backstory-approximate') ?? []),
    ].find((range) => element?.contains(range.startContainer));
    if (!(mention instanceof Range)) throw new Error(`Nothing is underlined in ${within}.`);
    return [...mention.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, selector);
}

export function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** How the card's box presents itself to assistive technology. */
export function cardRole(page: Page): Promise<{ role: string | null; label: string | null } | null> {
  return evaluateInShadow(page, 'backstory-card', (root) => {
    const container = root.firstElementChild;
    return { role: container?.role ?? null, label: container?.ariaLabel ?? null };
  });
}
