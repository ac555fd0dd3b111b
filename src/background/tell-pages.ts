import { browser } from 'wxt/browser';
import { createPageClient } from '../messaging/client';
import { onSettingsChange } from '../settings/settings-store';

/**
 * Tells pages that the settings have changed: a page that watched storage itself would pay for the browser's bindings to it. Must be
 * called synchronously when the background starts, or browsers would not wake it for a change.
 */
export function tellPagesOfSettings(): void {
  onSettingsChange(() => void tellPages());
}

async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id } of tabs) {
    // Where nobody answers there is nothing to follow a change.
    if (id !== undefined)
      void createPageClient(id, { asItIs: true })
        .settingsChanged({})
        .catch(() => undefined);
  }
}
