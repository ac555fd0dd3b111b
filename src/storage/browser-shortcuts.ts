import { browser } from 'wxt/browser';

/** The keys of each keyboard shortcut, by its name in the manifest; empty where none are set. No shortcuts where the browser has none. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  // Firefox for Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  return new Map(commands.flatMap(({ name, shortcut }) => (name === undefined ? [] : [[name, shortcut ?? '']])));
}

/** A function that opens the browser's settings of shortcuts; null where the browser has none for extensions to open. */
export function openShortcutSettings(): (() => void) | null {
  if (import.meta.env.CHROME) return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  // Firefox has it since 137; the types do not know it yet.
  const commands: { openShortcutSettings?: () => Promise<void> } | undefined = browser.commands;
  return commands?.openShortcutSettings ? () => void commands.openShortcutSettings?.() : null;
}
