import type { PageDescription } from '../../../src/messaging/contract';
import { makeWorld, PAGE, type World } from '../fixtures/world';
import { GALLERY_ENTRIES } from './entries';
import { type GalleryState, type GalleryStates, until } from './gallery-state';

/** The popup over a world with changes, then whatever the reader does in it. */
function popup(changes: Partial<World>, ready: string, act?: () => Promise<unknown>): GalleryState {
  return {
    width: 408,
    async show({ harness, locale, map }) {
      harness.showPopup(makeWorld({ locale, map, entries: GALLERY_ENTRIES, ...changes }));
      await until(ready);
      await act?.();
    },
  };
}

async function search(query: string): Promise<void> {
  const field = (await until('input[type=search], input[role=combobox]')) as HTMLInputElement;
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const LONG_PAGE: PageDescription = {
  ...PAGE,
  host: `${'very-long-name.'.repeat(4)}example.org`,
  terms: GALLERY_ENTRIES.map(({ id, label }, index) => ({
    entry: id,
    label,
    mentions: index === 0 ? 140 : index + 1,
    confidence: 1,
    isInTitle: index < 2,
  })),
};

export const POPUP_STATES: GalleryStates = {
  'popup-on-this-page': popup({}, '.terms .row-kind'),
  'popup-many-terms': popup({ page: LONG_PAGE }, '.terms .row-kind'),
  'popup-empty': popup({ page: { ...PAGE, terms: [] } }, '.notice'),
  'popup-off': popup({ page: { ...PAGE, mode: 'off', enabled: false, terms: [] } }, '.notice'),
  'popup-waiting': popup({ page: { ...PAGE, mode: 'on-click', enabled: false, terms: [] } }, '.notice'),
  'popup-unreadable': popup({ page: null }, '.notice'),
  'popup-search': popup({}, '.terms', async () => {
    await search('a');
    await until('[role=option]');
  }),
  'popup-search-no-results': popup({}, '.terms', async () => {
    await search('xyzzy');
    await until('.notice');
  }),
  'popup-search-failed': popup({ failing: ['search'] }, '.terms', async () => {
    await search('a');
    await until('[role=alert]');
  }),
  'popup-entry': popup({ lastOpened: 'green-front' }, '.time-chart'),
  'popup-entry-of-a-place': popup({ lastOpened: 'tarvand-line' }, '.region'),
  'popup-entry-failed': popup({ lastOpened: 'green-front', failing: ['entry'] }, '[role=alert]'),
};
