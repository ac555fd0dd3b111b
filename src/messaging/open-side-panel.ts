import { browser } from 'wxt/browser';

/** What opens a panel beside the page: Chromium has the one, Firefox the other, browsers on phones neither. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the panel beside the page, or null where the browser has none. It must be called at once in answer to a click: browsers refuse it after
 * anything that was waited for.
 */
export async function createPanelOpener(): Promise<(() => Promise<void>) | null> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  if (sidebarAction) return () => sidebarAction.open();
  if (!sidePanel) return null;
  const { id } = await browser.windows.getCurrent();
  return id === undefined ? null : () => sidePanel.open({ windowId: id });
}
