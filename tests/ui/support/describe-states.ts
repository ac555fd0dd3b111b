import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeInBrowsers } from '../../support/browsers';
import type { GalleryStates } from '../gallery/gallery-state';
import { findViolations, overflowAt, showIn } from './accessibility';
import { bundleGallery } from './bundle-harness';
import { checkPicture, isUpdating } from './gallery-baselines';
import { openGallery, showVariant, takePicture } from './gallery-pictures';

/** While pictures are taken anew, rules are not asked: what breaks them fails the next test. */
const violationsOf = async (page: Page): Promise<unknown[]> => (isUpdating() ? [] : findViolations(page));

/** Tests what views look like in these states, in each browser, and that nobody is kept from them. */
export function describeStates(states: GalleryStates): void {
  describeInBrowsers('the gallery', (context) => {
    let script: string;
    beforeAll(async () => {
      script = await bundleGallery();
    });

    describe.each(Object.keys(states))('%s', (state) => {
      it('looks as it did, breaks no rule of axe and does NOT overflow, from left to right', async () => {
        const page = await openGallery(context.launched.browser, script);
        await showVariant(page, state, 'light');
        const light = await checkPicture(context.name, state, 'light', await takePicture(page));
        const violations = { light: await violationsOf(page), dark: [] as unknown[] };
        await showIn(page, 'dark');
        violations.dark = await violationsOf(page);
        await page.setViewport({ width: 408, height: 600 });
        const overflows = [await overflowAt(page, '200%')];
        await page.setViewport({ width: 320, height: 600 });
        overflows.push(await overflowAt(page, '100%'));
        await showVariant(page, state, 'narrow-large');
        overflows.push(await overflowAt(page, '200%'));
        const narrow = await checkPicture(context.name, state, 'narrow-large', await takePicture(page));
        await page.close();
        expect(violations).toEqual({ light: [], dark: [] });
        expect(overflows.flat()).toEqual([0, 0, 0, 0, 0, 0]);
        expect([light, narrow]).toEqual([null, null]);
      });

      it('looks as it did and breaks no rule of axe, from right to left and in the dark', async () => {
        const page = await openGallery(context.launched.browser, script);
        await showVariant(page, state, 'dark-rtl');
        const picture = await checkPicture(context.name, state, 'dark-rtl', await takePicture(page));
        const violations = await violationsOf(page);
        await page.close();
        expect(violations).toEqual([]);
        expect(picture).toBeNull();
      });
    });
  });
}
