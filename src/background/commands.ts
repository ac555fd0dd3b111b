import { browser } from 'wxt/browser';
import type { Messages } from '../i18n/messages';
import { createPageClient } from '../messaging/client';
import type { PageClient } from '../messaging/contract';
import { setSiteMode } from '../settings/settings-store';
import { openPopup } from './show-entry';

/** Says a text to screen readers in a tab's page. */
export type Announce = (text: string, language: string, direction: string) => void;

export interface CommandEnvironment {
  /** The interface's words in the language that the reader has chosen. */
  loadMessages(): Promise<Messages>;
  /** Run in the page, where nothing of this file is: it must refer to nothing outside of itself. */
  announce: Announce;
}

type Run = (page: PageClient, messages: Messages) => Promise<string | null>;

/** What each keyboard shortcut does, by its name in the manifest. Resolves with what is to be said; null for nothing to do it on. */
const COMMANDS: Record<string, Run> = {
  'next-term': (page, messages) => step(page, 1, messages),
  'previous-term': (page, messages) => step(page, -1, messages),
  async 'open-card'(page, messages) {
    const opened = await page.openTermCard({});
    if (opened?.is === 'entered') return '';
    return opened && messages.text('ways.cardOpened', { label: opened.label });
  },
  async 'toggle-site'(page, messages) {
    const { host, enabled } = await page.describePage({});
    await setSiteMode(host, enabled ? 'off' : 'on');
    return messages.text(enabled ? 'ways.siteOff' : 'ways.siteOn', { host });
  },
};

async function step(page: PageClient, by: 1 | -1, messages: Messages): Promise<string | null> {
  const term = await page.stepTerm({ step: by });
  return term && messages.text('ways.stepped', { label: term.label, number: term.index + 1, count: term.count });
}

/** Answers keyboard shortcuts. Must be called synchronously when the background starts. */
export function answerCommands(environment: CommandEnvironment): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((command, tab) => void answerCommand(command, tab?.id, environment));
}

/** Carries out a shortcut on a tab, and says what came of it; where there is nothing to do it on, the popup says why. */
export async function answerCommand(
  command: string,
  tabId: number | undefined,
  { loadMessages, announce }: CommandEnvironment,
): Promise<void> {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run || tabId === undefined) return;
  const messages = await loadMessages();
  // A page that no extension may see has nobody to answer.
  const words = await run(createPageClient(tabId), messages).catch(() => null);
  if (words === null) await openPopup(tabId);
  else if (words !== '') {
    const args: Parameters<Announce> = [words, messages.locale, messages.direction];
    await browser.scripting.executeScript({ target: { tabId }, func: announce as () => void, args });
  }
}
