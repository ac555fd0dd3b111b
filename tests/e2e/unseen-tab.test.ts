import { expect, it } from 'vitest';
import { describeWithExtension } from '../support/extension-suite';
import { untilMarked } from '../support/marked-texts';

describeWithExtension('a page in a tab that nobody has seen yet', (context) => {
  it('is marked when somebody looks at it', async () => {
    const seen = await context.openPage('haematology.html');
    const unseen = await context.launched.browser.newPage({ background: true });
    await unseen.goto(seen.url().replace('haematology', 'strained-ties'));
    expect(await unseen.evaluate(() => document.visibilityState)).toBe('hidden');
    await unseen.bringToFront();
    await untilMarked(unseen, 'Durand Line');
  });
});
