import { expect, it } from 'vitest';
import { describeWithExtension } from '../support/extension-suite';
import { markedTexts, untilMarked } from '../support/marked-texts';

describeWithExtension('content that arrives later', ({ openPage, openInspected }) => {
  it('is marked when it is added, markup within a term or not', async () => {
    const page = await openPage('live-report.html');
    await untilMarked(page, 'Durand Line');
    expect(await markedTexts(page)).not.toContain('Spin Boldak');
    await page.click('#post');
    const once = await untilMarked(page, 'Spin Boldak');
    expect(once.filter((text) => text === 'Spin Boldak')).toHaveLength(1);
    await page.click('#post');
    await expect.poll(async () => (await markedTexts(page)).filter((text) => text === 'Spin Boldak').length).toBe(2);
  });

  it('is marked when text is written over', async () => {
    const page = await openPage('live-report.html');
    await untilMarked(page, 'Durand Line');
    await page.click('#rewrite');
    await untilMarked(page, 'Pashtunistan');
  });

  it('takes the place of what it replaces, in marks and in the list of terms', async () => {
    const { page, inspector } = await openInspected('live-report.html');
    await untilMarked(page, 'Durand Line');
    await page.click('#leave');
    await untilMarked(page, 'Khyber Pakhtunkhwa');
    await expect.poll(() => markedTexts(page)).not.toContain('Durand Line');
    await expect
      .poll(async () => (await inspector.describe())?.terms.map(({ entry }) => entry))
      .toEqual(['khyber-pakhtunkhwa']);
    await expect.poll(() => inspector.badgeText()).toBe('1');
  });
});
