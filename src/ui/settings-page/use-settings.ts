import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings';
import type { SettingsEnvironment } from './environment';

export type ChangeSettings = (change: (settings: Settings) => Settings) => Promise<void>;

export interface SettingsState {
  settings: Settings;
  /** Shows a change at once and keeps it; takes it back when it cannot be kept. */
  change: ChangeSettings;
  /** Why the last change was not kept; null when it was. */
  failure: unknown;
}

/** The settings, kept up to date while the view is there. */
export function useSettings({
  settings: first,
  change: keep,
  watch,
}: Pick<SettingsEnvironment, 'settings' | 'change' | 'watch'>): SettingsState {
  const [settings, setSettings] = useState(first);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    const controller = new AbortController();
    watch(setSettings, controller.signal);
    return () => controller.abort();
  }, [watch]);

  async function change(wanted: (settings: Settings) => Settings) {
    const before = settings;
    setSettings(wanted);
    setFailure(null);
    try {
      setSettings(await keep(wanted));
    } catch (reason) {
      setSettings(before);
      setFailure(reason);
    }
  }
  return { settings, change, failure };
}
