import { expect, it } from 'vitest';
import { describePages } from './support/describe-pages';

describePages('text collection', ({ open }) => {
  it('reads every case of the fixture as the fixture says', async () => {
    const page = await open('text.html');
    const cases = await page.evaluate(() =>
      [...document.querySelectorAll('section')].map(({ id }) => ({
        id,
        expected: JSON.parse(document.querySelector(`#${id} .expected`)?.textContent ?? 'null') as unknown,
        collected: inPage.collect(`#${id} .case`),
      })),
    );
    expect(cases.length).toBeGreaterThan(20);
    const byId = (pick: (one: (typeof cases)[number]) => unknown) =>
      Object.fromEntries(cases.map((one) => [one.id, pick(one)]));
    expect(byId(({ collected }) => collected)).toEqual(byId(({ expected }) => expected));
  });

  it('leads from every character of a block back to where it stands', async () => {
    const page = await open('text.html');
    expect(await page.evaluate(() => inPage.findMisplacedCharacters('body'))).toEqual([]);
  });
});
