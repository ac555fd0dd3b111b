/** What shortcuts do, by their names in the manifest. */
export const SHORTCUT_NAMES = {
  'next-term': 'ways.nextTerm',
  'previous-term': 'ways.previousTerm',
  'open-card': 'ways.openCard',
  'toggle-site': 'ways.toggleSite',
  _execute_action: 'ways.openPopup',
} as const;

export interface Shortcut {
  name: keyof typeof SHORTCUT_NAMES;
  /** As the browser writes them: `Alt+Period`. Empty when none are set. */
  keys: string;
}

/** What the list of shortcuts needs of the browser. */
export interface ShortcutsEnvironment {
  load(): Promise<Shortcut[]>;
  /** Where the browser's own settings of shortcuts are. */
  place: 'chrome://extensions/shortcuts' | 'about:addons';
  /** Opens them; null where the browser lets nobody but the reader. */
  change: (() => void) | null;
  /** What calls Backstory in the address bar. */
  keyword: string;
}
