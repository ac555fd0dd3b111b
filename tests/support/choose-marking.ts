import type { MarkingSettings } from '../../src/settings/marking-settings';
import type { LaunchedBrowser } from '../../src/tools/browser/launch-browser';
import { openExtensionPage } from '../../src/tools/browser/open-extension-page';

/** The little of the extension API that is used here, inside one of the extension's own pages. */
interface ExtensionApi {
  storage: {
    local: { get(key: string): Promise<{ settings?: object }>; set(items: { settings: object }): Promise<void> };
  };
}

/** Everything that is found is underlined. */
export const EVERYTHING: Partial<MarkingSettings> = { mentions: 'all', headings: true };

/** Makes the reader's choices on marking, for every page that is open or will be. */
export async function chooseMarking(launched: LaunchedBrowser, marking: Partial<MarkingSettings>): Promise<void> {
  const page = await openExtensionPage(launched, 'popup.html');
  await page.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, marking: chosen } });
  }, marking);
  await page.close();
}
