import { browser } from 'wxt/browser';
import type { Settings } from '../settings';
import { changeSettings } from '../settings-store';
import { type Reconciliation, reconcile } from './reconcile';
import { SECTIONS } from './section';
import { parseSyncState, SYNC_OFF, type SyncProblem, type SyncState } from './sync-state';
import { bytesOf, isNewer, itemsOf, keysOf, SYNC_LIMITS, type SyncedItems } from './synced-items';

/** In the storage of this browser, beside the settings. */
export const SYNC_STATE_KEY = 'sync';

export async function readSyncState(): Promise<SyncState> {
  return parseSyncState((await browser.storage.local.get(SYNC_STATE_KEY))[SYNC_STATE_KEY]);
}

/** Turns keeping in step on or off in this browser. What others keep in step stays as it is. */
export async function turnSync(isOn: boolean): Promise<void> {
  await navigator.locks.request(SYNC_STATE_KEY, async () => {
    const state = await readSyncState();
    if (state.isOn !== isOn) await writeSyncState({ ...SYNC_OFF, isOn });
  });
}

/** Calls the listener with the state: soon, then at each change, until the signal aborts. */
export function watchSyncState(listener: (state: SyncState) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SYNC_STATE_KEY];
    if (change) listener(parseSyncState(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
  void readSyncState().then((state) => signal.aborted || listener(state));
}

/**
 * Brings this browser's settings and those of the reader's other browsers into step, where that is on; resolves with what stands in the
 * way. The browser's own sync service carries them: nothing of ours sends anything.
 * @param now in ms since 1970.
 */
export async function synchronise(now: number): Promise<SyncProblem | null> {
  return navigator.locks.request(SYNC_STATE_KEY, async () => {
    const state = await readSyncState();
    if (!state.isOn) return null;
    const items: SyncedItems = await browser.storage.sync.get(null);
    const result = await reconcileSettings(state, items, now);
    const { problem, agreed } = await offer(result, items);
    const next: SyncState = { isOn: true, agreed, problem: problem ?? (isNewer(items) ? 'newer' : null) };
    if (JSON.stringify(next) !== JSON.stringify(state)) await writeSyncState(next);
    return next.problem;
  });
}

async function reconcileSettings({ agreed }: SyncState, items: SyncedItems, now: number): Promise<Reconciliation> {
  let result: Reconciliation | undefined;
  const change = (settings: Settings) => {
    result = reconcile(settings, agreed, items, now);
    return result.settings;
  };
  const settings = await changeSettings(change);
  return result ?? { settings, offers: {}, agreed };
}

/** Writes what the others are to get, as much of it as fits. Lists, which may be long, come last. */
async function offer(
  { offers, agreed: before }: Reconciliation,
  items: SyncedItems,
): Promise<Pick<SyncState, 'agreed' | 'problem'>> {
  const agreed = { ...before };
  const writes: SyncedItems = {};
  const removals: string[] = [];
  let kept = items;
  let problem: SyncProblem | null = null;
  for (const name of SECTIONS) {
    const section = offers[name];
    if (!section) continue;
    const parts = itemsOf(name, section);
    const surplus = keysOf(name, items).filter((key) => !(key in parts));
    const others = Object.fromEntries(Object.entries(kept).filter(([key]) => !surplus.includes(key)));
    if (bytesOf({ ...others, ...parts }) > SYNC_LIMITS.bytes) {
      problem = 'too-large';
      continue;
    }
    kept = { ...others, ...parts };
    Object.assign(writes, parts);
    removals.push(...surplus);
    agreed[name] = section;
  }
  try {
    // What is left over is told from what counts by the number of parts: it may go second.
    if (Object.keys(writes).length > 0) await browser.storage.sync.set(writes);
    if (removals.length > 0) await browser.storage.sync.remove(removals);
  } catch {
    // Browsers take only so many writes a minute, and none while their store is broken.
    return { agreed: before, problem: 'refused' };
  }
  return { agreed, problem };
}

async function writeSyncState(state: SyncState): Promise<void> {
  await browser.storage.local.set({ [SYNC_STATE_KEY]: state });
}
