import { browser } from 'wxt/browser';
import type { Glossary } from '../core/glossary';
import { findNamed } from '../core/search/find-named';
import type { Messages } from '../i18n/messages';
import { LIMITS } from '../messaging/contract';
import { searchUrl } from './page-addresses';
import { showEntry } from './show-entry';

const MENU_ID = 'background-on-selection';

/** Puts *Background on "…"* into the context menu of selections, in place of the one there was. Browsers without menus are left alone. */
export async function createSelectionMenu(messages: Messages): Promise<void> {
  // Firefox for Android has none.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  // Browsers put the selection in for `%s`, shortened to fit.
  const title = messages.text('ways.background', { selection: '%s' });
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] });
}

/** Answers the context menu. Must be called synchronously when the background starts. */
export function answerSelectionMenu(loadGlossary: () => Promise<Glossary>): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    const text = tidySelection(selectionText ?? '');
    if (menuItemId !== MENU_ID || text === '') return;
    void showBackground(text, tab ?? {}, loadGlossary);
  });
}

/** Shows the entry that a text names; where that is not sure, the search for it. */
async function showBackground(
  text: string,
  tab: { id?: number | undefined; title?: string | undefined; index?: number | undefined },
  loadGlossary: () => Promise<Glossary>,
): Promise<void> {
  const page = tab.title === undefined ? {} : { title: tab.title };
  const entry = findNamed(text, page, await loadGlossary());
  if (entry !== null) await showEntry(entry, tab.id);
  else await browser.tabs.create({ url: searchUrl(text), ...(tab.index !== undefined && { index: tab.index + 1 }) });
}

/** What a reader selected, without what a hasty hand took along: white space and punctuation around it. */
export function tidySelection(text: string): string {
  const tidy = text.replace(/\s+/g, ' ').replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  return tidy.slice(0, LIMITS.queryCharacters);
}
