import { browser } from 'wxt/browser';
import type { Messages } from '../i18n/messages';
import type { PageReport } from '../messaging/contract';

const ON_ICONS = { 16: '/icon/16.png', 32: '/icon/32.png' };
const OFF_ICONS = { 16: '/icon/off-16.png', 32: '/icon/off-32.png' };
/** Calm enough to sit beside other icons all day, and dark enough for white digits (contrast 7:1). */
const BADGE_COLOUR = '#35506b';

/** Shows on the toolbar, for one tab, how many entries its page mentions, or why it marks none there. */
export async function showOnToolbar(
  tabId: number,
  { mode, enabled, entries }: Pick<PageReport, 'mode' | 'enabled' | 'entries'>,
  messages: Messages,
): Promise<void> {
  const text = enabled && entries > 0 ? messages.number(entries) : '';
  const idle = messages.text(mode === 'on-click' ? 'toolbar.waits' : 'toolbar.off');
  const title = enabled ? describeCount(entries, messages) : idle;
  await Promise.all([
    browser.action.setIcon({ tabId, path: enabled ? ON_ICONS : OFF_ICONS }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

function describeCount(entries: number, messages: Messages): string {
  return entries === 0 ? messages.text('toolbar.nothing') : messages.count('toolbar.entries', entries);
}
