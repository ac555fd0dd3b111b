import { browser } from 'wxt/browser';
import { SETTINGS_KEY } from '../settings/settings-store';
import { parseSyncState } from '../settings/sync/sync-state';
import { SYNC_STATE_KEY, synchronise } from '../settings/sync/sync-store';

/** Several choices in a row go out together: browsers take 120 writes a minute, 1,800 an hour. In ms. */
const PAUSE_MS = 1_000;
/** What was refused is offered again. In ms. */
const RETRY_MS = 60_000;

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * Keeps the settings in step with the reader's other browsers, where that is on: at each change here and there, and when the background starts,
 * for whatever was left undone. Must be called synchronously when the background starts.
 */
export function keepInStep(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
  const run = async () => {
    const problem = await synchronise(Date.now()).catch(() => 'refused');
    if (problem === 'refused') soon(RETRY_MS);
  };
  browser.storage.local.onChanged.addListener((changes: Changes) => {
    const turned = changes[SYNC_STATE_KEY];
    if (turned && parseSyncState(turned.oldValue).isOn !== parseSyncState(turned.newValue).isOn) soon(0);
    else if (changes[SETTINGS_KEY]) soon(PAUSE_MS);
  });
  browser.storage.sync.onChanged.addListener(() => soon(0));
  soon(0);
}
