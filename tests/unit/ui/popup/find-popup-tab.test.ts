import { expect, it } from 'vitest';
import { findPopupTab } from '../../../../src/ui/popup/find-popup-tab';

const active = async () => [{ id: 7 }];

it('is the active tab of the window', async () => {
  expect(await findPopupTab('', active)).toBe(7);
});

it('is the tab that the address names, where there is one', async () => {
  expect(await findPopupTab('?tab=12', active)).toBe(12);
});

it('does NOT take what is no tab id from the address', async () => {
  expect(await findPopupTab('?tab=1x', active)).toBe(7);
  expect(await findPopupTab('?tab=', active)).toBe(7);
});

it('is null when there is no tab', async () => {
  expect(await findPopupTab('', async () => [])).toBeNull();
  expect(await findPopupTab('', async () => [{}])).toBeNull();
});
