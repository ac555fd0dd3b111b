import { lookCss } from '../../src/page/highlight/look-css';
import type { LookSettings } from '../../src/settings/look-settings';
import { watchLook } from '../../src/settings/settings-store';

/** Gives marked text of one of our own pages a look, in place of the one that it had. */
export function createOwnLook(): (look: LookSettings) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return (look) => sheet.replaceSync(lookCss(look));
}

/** Gives marked text of one of our own pages the look that the reader has chosen, and chooses later. */
export function followOwnLook(signal: AbortSignal): void {
  watchLook(createOwnLook(), signal);
}
