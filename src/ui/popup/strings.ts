import type { PopupPlace } from './popup-state';

/** Every word that the popup itself says. */
export const popupStrings = {
  siteOn: (host: string) => `On for ${host}`,
  siteOff: (host: string) => `Off for ${host}`,
  switchFailed: 'The setting could not be saved',
  onThisPage: 'On this page',
  termCount: (count: number) => (count === 1 ? '1 term' : `${count} terms`),
  termsOnPage: (count: number) => `On this page: ${count === 1 ? '1 term' : `${count} terms`}`,
  mentions: (label: string) => `Mentions of ${label}`,
  mentionCount: (count: number) => `${count}×`,
  mentionShown: (number: number, count: number) => `${number} of ${count}`,
  showOnly: (label: string) => `Show ${label} on the page`,
  showPrevious: (label: string) => `Show the previous mention of ${label}`,
  showNext: (label: string) => `Show the next mention of ${label}`,
  backTo: {
    terms: 'Terms on this page',
    search: 'Search results',
    entry: 'Previous entry',
  } satisfies Record<PopupPlace['at'], string>,
  openInTab: 'Open in a tab',
  readingPage: 'Asking the page…',
  emptyTitle: 'No terms found here',
  emptyHint: 'Nothing on this page is in Backstory’s entries. You can search them all above.',
  offTitle: (host: string) => `Backstory is off for ${host}`,
  offHint: 'Nothing is marked on this site.',
  turnOn: 'Turn it on',
  unreadableTitle: 'Backstory cannot see this page',
  unreadableHint:
    'Browsers keep extensions out of their own pages and add-on shops. If this is an ordinary page, reloading it may help. You can search every entry above.',
};
