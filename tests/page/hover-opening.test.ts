import { expect, it, vi } from 'vitest';
import { untilNoCard, visibleCard } from '../support/card';
import { describePages } from './support/describe-pages';
import { cardRole, lineBoxesOf, middleOf } from './support/geometry';
import { letRestPass, openMarked, PATIENCE, pointAt, untilCard } from './support/hovering';

describePages('opening a card', (suite) => {
  it('opens the card of the mention under the pointer, after a rest and not before', async () => {
    const page = await openMarked(suite);
    const started = Date.now();
    await pointAt(page, '#middle');
    expect((await untilCard(page)).label).toBe('Label of durand-line');
    expect(Date.now() - started).toBeGreaterThan(250);
    expect(await cardRole(page)).toEqual({ role: 'dialog', label: 'Label of durand-line' });
  });

  it('has asked for the card by the time the rest is over, and asks only once', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await vi.waitFor(
      async () => expect(await page.evaluate(() => inPage.background().cards)).toEqual(['durand-line']),
      PATIENCE,
    );
    expect(await visibleCard(page)).toBeNull();
    await untilCard(page);
    await page.mouse.move(5, 300);
    await untilNoCard(page);
    await pointAt(page, '#middle');
    await untilCard(page);
    expect(await page.evaluate(() => inPage.background().cards)).toEqual(['durand-line']);
  });

  it('opens nothing for a pointer that passes over', async () => {
    const page = await openMarked(suite);
    await pointAt(page, '#middle');
    await page.mouse.move(5, 300);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
  });

  it('opens nothing beside a mention, nor where only the union of its lines is', async () => {
    const page = await openMarked(suite);
    const [first, second] = await lineBoxesOf(page, '#wrapped');
    if (!first || !second) throw new Error('The mention is not wrapped.');
    expect(second.right).toBeLessThan(first.left);
    await page.mouse.move((first.left + second.right) / 2, middleOf(first).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(middleOf(second).x, middleOf(second).y);
    const { box } = await untilCard(page);
    expect(box.top).toBeGreaterThanOrEqual(second.bottom);
    expect(box.left).toBeCloseTo(second.left, -1);
  });

  it('finds the mention under the pointer without highlightsFromPoint too', async () => {
    const page = await openMarked(suite);
    await page.evaluate(() => Object.assign(CSS.highlights, { highlightsFromPoint: undefined }));
    const [first, second] = await lineBoxesOf(page, '#wrapped');
    if (!first || !second) throw new Error('The mention is not wrapped.');
    await page.mouse.move((first.left + second.right) / 2, middleOf(first).y);
    await letRestPass(page);
    expect(await visibleCard(page)).toBeNull();
    await page.mouse.move(middleOf(first).x, middleOf(first).y);
    expect((await untilCard(page)).label).toBe('Label of durand-line');
  });
});
