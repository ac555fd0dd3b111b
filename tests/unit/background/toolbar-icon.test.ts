import { expect, test, vi } from 'vitest';
import { speakAnew } from '../../../src/background/speak-anew';
import { showOnToolbar } from '../../../src/background/toolbar-icon';
import type { PageDescription } from '../../../src/messaging/contract';
import { messagesIn } from '../../support/messages';

const api = vi.hoisted(() => ({
  titles: {} as Record<number, string>,
  badges: {} as Record<number, string>,
  menus: [] as unknown[],
  pages: {} as Record<number, unknown>,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4, discarded: true }],
      async sendMessage(tab: number) {
        if (!(tab in api.pages)) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { value: api.pages[tab] };
      },
    },
    contextMenus: {
      removeAll: async () => void api.menus.splice(0),
      create: (menu: object) => void api.menus.push(menu),
    },
    action: {
      setIcon: async () => undefined,
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void Object.assign(api.badges, { [tabId]: text }),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void Object.assign(api.titles, { [tabId]: title }),
    },
  },
}));

const titleOf = async (report: Parameters<typeof showOnToolbar>[1], locale = 'en') => {
  await showOnToolbar(1, report, await messagesIn(locale));
  return api.titles[1];
};

test.each([
  [{ mode: 'on', enabled: true, entries: 3 }, 'Backstory: 3 entries on this page'],
  [{ mode: 'on', enabled: true, entries: 0 }, 'Backstory: nothing to explain on this page'],
  [{ mode: 'off', enabled: false, entries: 0 }, 'Backstory is off on this site'],
  [{ mode: 'on-click', enabled: false, entries: 0 }, 'Backstory waits here: click to mark this page'],
  [{ mode: 'on-click', enabled: true, entries: 1 }, 'Backstory: 1 entry on this page'],
] as const)('the button says of %j what it is for', async (report, title) => {
  expect(await titleOf(report)).toBe(title);
});

test('the button counts in the language of the interface', async () => {
  expect(await titleOf({ mode: 'on', enabled: true, entries: 12 }, 'fa')).toContain('۱۲');
  expect(api.badges[1]).toBe('۱۲');
});

test('another language is spoken at once by the menu and by the button of every tab that answers', async () => {
  const page: PageDescription = { host: 'example.org', mode: 'off', enabled: false, title: '', terms: [] };
  Object.assign(api, { titles: {}, pages: { 1: page, 3: { ...page, mode: 'on', enabled: true } } });
  const messages = await messagesIn('ur');
  await speakAnew(messages);
  expect(api.titles).toEqual({ 1: messages.text('toolbar.off'), 3: messages.text('toolbar.nothing') });
  expect(api.menus).toEqual([
    expect.objectContaining({ title: messages.text('ways.background', { selection: '%s' }) }),
  ]);
});
