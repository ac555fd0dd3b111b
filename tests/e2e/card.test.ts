import { beforeAll, expect, it } from 'vitest';
import { hoverOver, untilNoCard, visibleCard } from '../support/card';
import { chooseMarking, EVERYTHING } from '../support/choose-marking';
import { describeWithExtension } from '../support/extension-suite';
import { placeInView, untilMarked } from '../support/marked-texts';
import { toolbarPopupHeading } from '../support/popup';

/** What `watched.html` records. */
declare const changes: string[];

describeWithExtension('the card', (context) => {
  const { openPage, openInspected } = context;
  // Some of these terms are named a second time, under another name.
  beforeAll(() => chooseMarking(context.launched, EVERYTHING));

  it('shows what a term is, with its sources, and stays within the window', async () => {
    const page = await openPage('strained-ties.html');
    const card = await hoverOver(page, 'Durand Line');
    expect(card.label).toBe('Durand Line');
    expect(card.text).toMatch(/border/i);
    expect(card.text).toMatch(/As of/i);
    expect(card.links.length).toBeGreaterThan(0);
    for (const link of card.links) expect(link).toMatch(/^https?:/);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(card.box.left).toBeGreaterThanOrEqual(0);
    expect(card.box.top).toBeGreaterThanOrEqual(0);
    expect(card.box.right).toBeLessThanOrEqual(width);
    expect(card.box.bottom).toBeLessThanOrEqual(height);
  });

  it('says which usual spelling a misspelling stands for', async () => {
    const page = await openPage('questions-and-answers.html');
    const card = await hoverOver(page, 'Koribco');
    expect(card.label).toBe('Andrew Korybko');
    expect(card.text).toContain('Koribco');
  });

  it('says why a surname means this person', async () => {
    const page = await openPage('after-the-takeover.html');
    const card = await hoverOver(page, 'Khan');
    expect(card.label).toBe('Imran Khan');
  });

  it('stays while the pointer is on it, and goes when the pointer has left', async () => {
    const page = await openPage('strained-ties.html');
    const { openButton } = await hoverOver(page, 'Baitullah Mehsud');
    await page.mouse.move(openButton.x, openButton.y, { steps: 10 });
    expect((await visibleCard(page))?.label).toBe('Baitullah Mehsud');
    await page.mouse.move(1, 1);
    await untilNoCard(page);
  });

  it('closes with Escape and stays closed while the pointer rests', async () => {
    const page = await openPage('strained-ties.html');
    await hoverOver(page, 'Durand Line');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  it('gives way to the card of the next term', async () => {
    const page = await openPage('watched.html');
    await hoverOver(page, 'Durand Line');
    // In the same line: what is below may be covered by the first card.
    const { x, y } = await placeInView(page, 'Spin Boldak');
    await page.mouse.move(x, y);
    await expect.poll(async () => (await visibleCard(page))?.label, { timeout: 10_000 }).toBe('Spin Boldak');
  });

  it('does not open for a term that the pointer only passes', async () => {
    const page = await openPage('watched.html');
    const passed = await placeInView(page, 'Durand Line');
    const reached = await placeInView(page, 'Spin Boldak');
    await page.mouse.move(passed.x, passed.y);
    await page.mouse.move(reached.x, reached.y);
    await expect.poll(async () => (await visibleCard(page))?.label, { timeout: 10_000 }).toBe('Spin Boldak');
    const opened = await page.evaluate(() => changes.filter((change) => change.includes('+BACKSTORY-CARD')));
    expect(opened).toHaveLength(1);
  });

  it('keeps its look on a page that allows no styles', async () => {
    const page = await openPage('guarded.html');
    const card = await hoverOver(page, 'Spin Boldak');
    expect(card.label).toBe('Spin Boldak');
    // A card without its style sheet would be as wide as the window.
    expect(card.box.right - card.box.left).toBeLessThan(500);
  });

  it('leads to the full entry in the popup of the toolbar', async () => {
    const { page, inspector } = await openInspected('common-concern.html');
    await untilMarked(page, 'Spin Boldak');
    const { openButton } = await hoverOver(page, 'Spin Boldak');
    await page.mouse.click(openButton.x, openButton.y);
    expect(await toolbarPopupHeading(inspector)).toBe('Spin Boldak');
  });
});
