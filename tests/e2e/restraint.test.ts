import { expect, it } from 'vitest';
import { chooseMarking, EVERYTHING } from '../support/choose-marking';
import { describeWithExtension } from '../support/extension-suite';
import { markedTexts, untilMarked } from '../support/marked-texts';

describeWithExtension('restraint', (context) => {
  it('underlines a term once in a section and leaves headings alone, until the reader wants all', async () => {
    const { page, inspector } = await context.openInspected('questions-and-answers.html');
    const restrained = await untilMarked(page, 'Mujahideen', 'al-Qaida', 'Pashtunistan', 'Andrew Koribko');
    for (const text of ['Durand Line', 'Tehrik-e Taliban Pakistan', 'Koribco']) expect(restrained).not.toContain(text);
    const terms = (await inspector.describe())?.terms ?? [];
    expect(terms.map(({ entry }) => entry)).toEqual(expect.arrayContaining(['durand-line', 'ttp']));
    expect(terms.find(({ entry }) => entry === 'andrew-korybko')?.mentions).toBe(2);

    await chooseMarking(context.launched, EVERYTHING);
    await untilMarked(page, 'Durand Line', 'Tehrik-e Taliban Pakistan', 'Koribco');
    await chooseMarking(context.launched, {});
    await expect.poll(() => markedTexts(page)).toEqual(restrained);
  });
});
